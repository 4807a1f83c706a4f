package vn.minh.evidence.inspection.store;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.minh.evidence.inspection.Flaw;

/** A file's bytes at any offset, mapped and not loaded. Reading past its end is how a truncated file shows. */
final class Bytes implements AutoCloseable {

    private final Arena arena;
    private final MemorySegment memory;
    private final Deadline deadline;

    private Bytes(Arena arena, MemorySegment memory, Deadline deadline) {
        this.arena = arena;
        this.memory = memory;
        this.deadline = deadline;
    }

    static Bytes of(Path file, Deadline deadline) throws IOException {
        var arena = Arena.ofConfined();
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new Bytes(arena, channel.map(MapMode.READ_ONLY, 0, channel.size(), arena), deadline);
        } catch (IOException | RuntimeException e) {
            arena.close();
            throw e;
        }
    }

    long size() {
        return memory.byteSize();
    }

    Deadline deadline() {
        return deadline;
    }

    int u8(long at) {
        return memory.get(JAVA_BYTE, within(at, 1)) & 0xff;
    }

    /** Big-endian, as pictures and films have it. */
    int u16(long at) {
        return u8(at) << 8 | u8(at + 1);
    }

    long u32(long at) {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    /** Beyond what a long holds without its sign nothing sound is that large. */
    long u64(long at) {
        return Math.max(-1, u32(at) << 32 | u32(at + 4));
    }

    /** Little-endian, as archives and RIFF have it. */
    int u16le(long at) {
        return u8(at) | u8(at + 1) << 8;
    }

    long u32le(long at) {
        return u16le(at) | (long) u16le(at + 2) << 16;
    }

    long u64le(long at) {
        return Math.max(-1, u32le(at) | u32le(at + 4) << 32);
    }

    /** One char is one byte. */
    String text(long at, int length) {
        return new String(array(at, length), ISO_8859_1);
    }

    byte[] array(long at, int length) {
        var array = new byte[length];
        read(at, array, 0, length);
        return array;
    }

    void read(long at, byte[] into, int offset, int length) {
        deadline.check();
        MemorySegment.copy(memory, JAVA_BYTE, within(at, length), into, offset, length);
    }

    boolean has(long at, String text) {
        if (at < 0 || at > size() - text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (u8(at + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The last place at or after {@code from} where the text stands, or -1. */
    long lastIndexOf(String text, long from) {
        deadline.check();
        for (long at = size() - text.length(); at >= Math.max(0, from); at--) {
            if (has(at, text)) {
                return at;
            }
        }
        return -1;
    }

    private long within(long at, long length) {
        if (at < 0 || length < 0 || at > size() - length) {
            throw new FlawFound(Flaw.DAMAGED);
        }
        return at;
    }

    @Override
    public void close() {
        arena.close();
    }
}
