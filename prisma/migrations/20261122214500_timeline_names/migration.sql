-- The timeline's postings hold the names of what its filters offer, not only their slugs: any change of such a row is
-- said in the log.
DO $$
DECLARE
  tab text;
BEGIN
  FOREACH tab IN ARRAY ARRAY['Company', 'Policy', 'Story', 'Topic', 'Person', 'Agency', 'Source'] LOOP
    EXECUTE format('DROP TRIGGER %I ON %I', tab || '_timeline_names_update', tab);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING NEW TABLE AS changed OLD TABLE AS former
      FOR EACH STATEMENT EXECUTE FUNCTION roro_timeline_changed(%L, %L)',
      tab || '_timeline_names_update', tab, 'names', 'SELECT 0 FROM changed');
  END LOOP;
END $$;
