import { notFound } from 'next/navigation'

export const generateStaticParams = () => []

/** Every address of an embed that is none. */
export default function UnknownEmbed() {
  notFound()
}
