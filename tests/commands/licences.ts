/** `npm run licences`: writes the licences of all that is bundled to `assets/licences.txt`, which is shipped. A test compares. */
import { writeFileSync } from 'node:fs';
import { bundledPackages, licencesFile } from '../helpers/licences.ts';

writeFileSync(new URL('../../assets/licences.txt', import.meta.url), licencesFile());
for (const { name, version, license } of bundledPackages()) console.log(`${name} ${version} ${license}`);
