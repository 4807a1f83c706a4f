package vn.minh.evidence.keeping;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import vn.minh.evidence.evidence.Sha256;

/** Every object that a look ever trusted or copied. Without a touch first, an object may vanish under its reader. */
public interface KeptObjects {

    /**
     * From here on the object stays for a while even when nothing names it. Refuses with {@code Unavailable} while it is
     * being removed. In a transaction of its own: it holds before the look goes on.
     *
     * @return when; what is confirmed on the strength of it must be confirmed soon after
     */
    Uni<Instant> touch(Sha256 sha256, long size);
}
