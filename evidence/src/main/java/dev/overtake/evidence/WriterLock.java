package dev.overtake.evidence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/// One writer at a time, over all processes of a machine. The system frees it when the process
/// ends, however it ends.
final class WriterLock implements AutoCloseable {
  /* The locks of files are those of the process: its own threads wait here. */
  private static final Map<Path, Semaphore> THREADS = new ConcurrentHashMap<>();

  private final Semaphore threads;
  private final FileChannel channel;

  private WriterLock(Semaphore threads, FileChannel channel) {
    this.threads = threads;
    this.channel = channel;
  }

  /// Waits until nobody else holds the lock of a file, which is made where there is none and never
  /// changed.
  static WriterLock of(Path file) throws IOException {
    var threads =
        THREADS.computeIfAbsent(file.toAbsolutePath().normalize(), path -> new Semaphore(1));
    threads.acquireUninterruptibly();
    FileChannel channel = null;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      // Freed with its channel.
      channel.lock();
      return new WriterLock(threads, channel);
    } catch (IOException | RuntimeException e) {
      if (channel != null) {
        channel.close();
      }
      threads.release();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      threads.release();
    }
  }
}
