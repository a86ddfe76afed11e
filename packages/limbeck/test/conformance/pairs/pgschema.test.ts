import { holdPairs } from './hold-pairs.ts'

holdPairs('pgschema', { 'postgresql 15': 155, 'postgresql 17': 155, 'postgresql 18': 158 })
