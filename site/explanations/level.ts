export { easyLevels, levels, type EasyLevel, type Level } from '../i18n/level.ts';
