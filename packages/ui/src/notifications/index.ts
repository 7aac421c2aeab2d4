export { ChoiceTable } from './ChoiceTable.tsx';
export { type PushDeviceItem, PushDeviceList } from './PushDeviceList.tsx';
export { PushSwitch } from './PushSwitch.tsx';
export { QuietHours, quietTimes } from './QuietHours.tsx';
