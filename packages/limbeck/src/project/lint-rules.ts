export { rules } from '../lint/rules/index.ts'
