/**
 * Fixed ids of the bundled account, so that scripts and tests can name its people and groups; of a size that the ids in a
 * loaded file hardly have.
 */
export const seedIds = {
  admin: 900_100_001,
  agent: 900_100_002,
  agent2: 900_100_003,
  customAgent: 900_100_004,
  customRole: 900_200_001,
  adminRole: 900_200_002,
  supportGroup: 900_300_001,
  financeGroup: 900_300_002,
  brand: 900_400_001,
  secondBrand: 900_400_002,
  form: 900_500_001,
  secondForm: 900_500_002,
  shopOrganization: 900_600_001,
  schoolOrganization: 900_600_002,
  firstSystemField: 900_700_001,
  orderField: 900_700_101,
  channelField: 900_700_102,
  /** new, open, pending, hold, solved; then the account's own. */
  firstCustomStatus: 900_750_001,
  schedule: 900_760_001,
  firstHoliday: 900_760_101,
  closeAutomation: 900_800_001,
  firstTrigger: 900_800_101,
  firstView: 900_800_201,
  firstMacro: 900_800_301,
  firstCustomer: 900_900_001,
} as const;
