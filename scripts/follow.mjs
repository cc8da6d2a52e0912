// Loaded into what launch.mjs starts: when the launcher is gone, however it went, stop as if Ctrl-C had been pressed.
if (process.channel !== undefined) {
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.channel.unref();
}
