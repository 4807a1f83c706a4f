package vn.minh.evidence.evidence;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How a large file is cut for its upload: parts of one length, and a last one with the rest.
 *
 * @param size bytes of the whole
 * @param partSize bytes of each part but the last
 */
public record Slices(long size, long partSize) {

    /**
     * @param number from 1, as the store counts them
     * @param from offset of its first byte
     * @param length bytes
     */
    public record Slice(int number, long from, long length) {}

    public Slices {
        if (size < 1 || partSize < 1) {
            throw new IllegalArgumentException("nothing to cut: " + size + " by " + partSize);
        }
    }

    public int count() {
        return Math.toIntExact((size + partSize - 1) / partSize);
    }

    public Slice slice(int number) {
        long from = (number - 1) * partSize;
        return new Slice(number, from, Math.min(partSize, size - from));
    }

    public List<Slice> all() {
        return IntStream.rangeClosed(1, count()).mapToObj(this::slice).toList();
    }
}
