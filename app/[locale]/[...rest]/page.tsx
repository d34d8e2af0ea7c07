import { notFound } from 'next/navigation'

export const generateStaticParams = () => []

/** Every address that no other page answers. */
export default function UnknownPage() {
  notFound()
}
