package vn.minh.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** One command at a time changes what runs; the kernel lets go of the turn when its holder ends, however it ends. */
record Turn(FileChannel channel, FileLock lock) implements AutoCloseable {

    private static final String TAKEN = "another ./minh command is at work here: wait until it is done, or end it.";

    static Turn take(Home home) {
        try {
            var channel = FileChannel.open(home.run("turn.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new Trouble(TAKEN);
            }
            return new Turn(channel, lock);
        } catch (OverlappingFileLockException e) {
            throw new Trouble(TAKEN, e);
        } catch (IOException e) {
            throw new Trouble("the platform's folder cannot be locked: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
