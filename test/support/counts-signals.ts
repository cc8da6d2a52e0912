// A program that says how often it was told to stop, and then stops.
let told = 0;
const alive = setInterval(() => {}, 60_000);
for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, () => {
    told += 1;
    setTimeout(() => clearInterval(alive), 300);
  });
process.on("exit", () => process.stdout.write(`told ${told}\n`));
process.stdout.write(`${process.pid}\n`);
