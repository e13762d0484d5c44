import type { SettingText } from '../../municipality/read-settings.ts';
import type { Municipality } from '../../municipality/schema.ts';
import type { Issue } from '../issue.ts';
import type { RegisterPositions } from '../position/read-positions.ts';
import type { RegisterRows } from '../rows/located-row.ts';
import type { SourceTable } from '../source-table.ts';
import type { MappedTable } from '../columns/map-columns.ts';

/** All that a rule may look at. */
export interface RuleInput {
  readonly rows: RegisterRows;
  readonly positions: RegisterPositions;
  /** Our tables as they stand in the source, with the columns that are not ours. */
  readonly tables: readonly MappedTable[];
  /** Every table of the source, also those that are not ours. */
  readonly sources: readonly SourceTable[];
  /** Every value of the settings as written. */
  readonly settingTexts: readonly SettingText[];
  /** The settings; absent when they could not be read. */
  readonly municipality: Municipality | undefined;
  /** The day that the register shows, ISO 8601; absent when the settings could not be read. */
  readonly asOf: string | undefined;
}

/** Looks for one kind of defect in the whole register. Pure; never stops at the first finding. */
export type Rule = (input: RuleInput) => readonly Issue[];
