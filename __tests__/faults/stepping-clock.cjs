/** Loaded before a program: its clock is corrected by up to a day, forward and back, many times in a second. */

const now = Date.now.bind(Date);
const start = now();
const steps = [0, -3_600_000, 60_000, -86_400_000, 86_400_000, 3_600_000, -60_000];

Date.now = () => now() + (steps[Math.floor((now() - start) / 40) % steps.length] ?? 0);
