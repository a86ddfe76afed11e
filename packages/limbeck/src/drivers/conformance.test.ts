import { onEveryServer } from '../../test/on-every-server.ts'
import { driverConformance } from './conformance.ts'

onEveryServer((server) => {
  driverConformance(server.name, () => server.fresh())
})
