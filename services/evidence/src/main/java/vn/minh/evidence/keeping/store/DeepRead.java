package vn.minh.evidence.keeping.store;

import io.minio.GetObjectArgs;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import vn.minh.evidence.evidence.Sha256;
import vn.minh.evidence.keeping.Keeping;

/** Reads an object through a small window, and no faster than people at work would notice. Blocks. */
@ApplicationScoped
class DeepRead {

    private static final int WINDOW = 64 * 1024;
    private static final double SECOND = 1e9;

    private final Keeper keeper;
    private final Keeping keeping;

    DeepRead(Keeper keeper, Keeping keeping) {
        this.keeper = keeper;
        this.keeping = keeping;
    }

    Optional<Sha256> read(String bucket, String key) throws Exception {
        try (var bytes = keeper.answer(keeper.store()
                .getObject(GetObjectArgs.builder().bucket(bucket).object(key).build()))) {
            return Optional.of(hash(bytes));
        } catch (Exception trouble) {
            if (Keeper.isAbsent(trouble)) {
                return Optional.empty();
            }
            throw trouble;
        }
    }

    private Sha256 hash(InputStream bytes) throws IOException {
        var digest = sha256();
        var window = new byte[WINDOW];
        long begun = System.nanoTime();
        long done = 0;
        for (int count = bytes.read(window); count >= 0; count = bytes.read(window)) {
            digest.update(window, 0, count);
            done += count;
            long due = begun + (long) (SECOND * done / keeping.checkPace());
            LockSupport.parkNanos(due - System.nanoTime());
        }
        return Sha256.of(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
