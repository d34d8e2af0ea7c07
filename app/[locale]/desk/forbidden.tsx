import { ForbiddenNote } from '@/components/desk/forbidden-note.tsx'

export default ForbiddenNote
