import { holdPairs } from './hold-pairs.ts'

holdPairs('pgschema', { 'postgresql 15': 0, 'postgresql 17': 135, 'postgresql 18': 0 })
