import { writeCombiner } from './index';

const report = writeCombiner();
for (const { label, f1 } of report) console.log(`${f1.toFixed(3)}  ${label}`);
console.log((report.reduce((sum, { f1 }) => sum + f1, 0) / report.length).toFixed(3), 'mean');
