-- What an act takes from elsewhere: its flow from the kind of its policy, and its source by a name that may be followed
-- by the page that carries it ("Jiji Press (nippon.com)").
CREATE TRIGGER "Policy_timeline_policy_update" AFTER UPDATE ON "Policy"
  REFERENCING NEW TABLE AS changed OLD TABLE AS former
  FOR EACH STATEMENT EXECUTE FUNCTION roro_timeline_changed('policy',
    'SELECT n."id" FROM changed n JOIN former o USING ("id")
     WHERE (n."instrument", n."jurisdiction") <> (o."instrument", o."jurisdiction")');

DROP TRIGGER "Source_timeline_policy_insert" ON "Source";
DROP TRIGGER "Source_timeline_policy_delete" ON "Source";
CREATE TRIGGER "Source_timeline_policy_insert" AFTER INSERT ON "Source" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION roro_timeline_changed('policy',
    'SELECT a."policyId" FROM changed s JOIN "PolicyAct" a ON s."name" IN (a."sourceName", split_part(a."sourceName", '' ('', 1))');
CREATE TRIGGER "Source_timeline_policy_delete" AFTER DELETE ON "Source" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION roro_timeline_changed('policy',
    'SELECT a."policyId" FROM changed s JOIN "PolicyAct" a ON s."name" IN (a."sourceName", split_part(a."sourceName", '' ('', 1))');
