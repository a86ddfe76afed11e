/** Where another linter says that a form is safe: our rules that must be silent about it. */
export const safeForms: Readonly<Record<string, readonly string[]>> = {
  'add-column-constant-default': ['volatile-default-rewrites-table'],
  'add-constraint-unique-using-index': ['unique-constraint-builds-index'],
  'add-pk-using-index': ['primary-key-builds-index'],
}
