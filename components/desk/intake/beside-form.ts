/** The article form with the suggestions at its right, where there are any and there is room. */
export const besideForm =
  'gap-x-8 lg:has-[[data-suggestions]]:grid lg:has-[[data-suggestions]]:grid-cols-[minmax(0,1fr)_25rem] lg:has-[[data-suggestions]]:[&>*]:col-start-1'
