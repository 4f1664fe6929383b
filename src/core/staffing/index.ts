/** The staffing door: people, months and retirement. */
export * from './staff';
export * from './readMonth';
export * from './maskLongNumbers';
export * from './monthText';
export * from './retirementMonth';
export * from './readPostType';
export * from './readSex';
export * from './readCategory';
export * from './readPosition';
export * from './readChannel';
export * from './readPlacementStage';
export * from './readStaff';
