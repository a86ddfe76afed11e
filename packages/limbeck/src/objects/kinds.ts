import { accessMethodKind } from './access-method/index.ts'
import { aggregateKind } from './aggregate/index.ts'
import { castKind } from './cast/index.ts'
import { clusteringKind } from './clustering/index.ts'
import { collationKind } from './collation/index.ts'
import { columnKind } from './column/index.ts'
import { attributeKind } from './composite-type/attribute/index.ts'
import { compositeTypeKind } from './composite-type/index.ts'
import { constraintKind } from './constraint/index.ts'
import { conversionKind } from './conversion/index.ts'
import { defaultPrivilegeKind } from './default-privilege/index.ts'
import { domainConstraintKind } from './domain/constraint/index.ts'
import { domainKind } from './domain/index.ts'
import { enumKind } from './enum/index.ts'
import { eventTriggerKind } from './event-trigger/index.ts'
import { extensionKind } from './extension/index.ts'
import { foreignDataWrapperKind } from './foreign-data-wrapper/index.ts'
import { functionKind } from './function/index.ts'
import { indexKind } from './index-kind/index.ts'
import { inheritanceKind } from './inheritance/index.ts'
import type { Kind } from './kind.ts'
import { languageKind } from './language/index.ts'
import { materializedViewKind } from './materialized-view/index.ts'
import { operatorKind } from './operator/index.ts'
import { operatorClassKind } from './operator-class/index.ts'
import { operatorFamilyKind } from './operator-family/index.ts'
import { ownerKind } from './owner/index.ts'
import { partitionKind } from './partition/index.ts'
import { policyKind } from './policy/index.ts'
import { privilegeKind } from './privilege/index.ts'
import { procedureKind } from './procedure/index.ts'
import { publicationKind } from './publication/index.ts'
import { publicationSchemaKind } from './publication/schema/index.ts'
import { publicationTableKind } from './publication/table/index.ts'
import { rangeTypeKind } from './range-type/index.ts'
import { replicaIdentityKind } from './replica-identity/index.ts'
import { rowSecurityKind } from './row-security/index.ts'
import { ruleKind } from './rule/index.ts'
import { schemaKind } from './schema/index.ts'
import { sequenceKind } from './sequence/index.ts'
import { sequenceOwnerKind } from './sequence/owner/index.ts'
import { serverKind } from './server/index.ts'
import { statisticsKind } from './statistics/index.ts'
import { subscriptionKind } from './subscription/index.ts'
import { tableKind } from './table/index.ts'
import { textSearchConfigurationKind } from './text-search-configuration/index.ts'
import { textSearchDictionaryKind } from './text-search-dictionary/index.ts'
import { textSearchParserKind } from './text-search-parser/index.ts'
import { textSearchTemplateKind } from './text-search-template/index.ts'
import { transformKind } from './transform/index.ts'
import { triggerKind } from './trigger/index.ts'
import { triggerStateKind } from './trigger-state/index.ts'
import { userMappingKind } from './user-mapping/index.ts'
import { viewKind } from './view/index.ts'

/** Every managed kind, in the order in which a reader expects their operations. One line per kind. */
export const kinds = [
  schemaKind,
  extensionKind,
  collationKind,
  enumKind,
  domainKind,
  domainConstraintKind,
  compositeTypeKind,
  attributeKind,
  rangeTypeKind,
  accessMethodKind,
  foreignDataWrapperKind,
  serverKind,
  userMappingKind,
  textSearchParserKind,
  textSearchTemplateKind,
  textSearchDictionaryKind,
  textSearchConfigurationKind,
  operatorKind,
  operatorFamilyKind,
  operatorClassKind,
  castKind,
  conversionKind,
  sequenceKind,
  sequenceOwnerKind,
  tableKind,
  inheritanceKind,
  columnKind,
  constraintKind,
  indexKind,
  partitionKind,
  statisticsKind,
  clusteringKind,
  replicaIdentityKind,
  functionKind,
  procedureKind,
  aggregateKind,
  languageKind,
  transformKind,
  viewKind,
  materializedViewKind,
  ruleKind,
  triggerKind,
  triggerStateKind,
  eventTriggerKind,
  policyKind,
  rowSecurityKind,
  publicationKind,
  publicationTableKind,
  publicationSchemaKind,
  subscriptionKind,
  ownerKind,
  privilegeKind,
  defaultPrivilegeKind,
] as const satisfies readonly Kind[]
