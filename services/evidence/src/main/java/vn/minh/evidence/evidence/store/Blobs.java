package vn.minh.evidence.evidence.store;

import io.minio.CopyObjectArgs;
import io.minio.GetObjectArgs;
import io.minio.SourceObject;
import io.minio.StatObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.OptionalLong;
import vn.minh.evidence.evidence.Original;
import vn.minh.evidence.evidence.Sha256;
import vn.minh.evidence.inspection.MediaType;

/** Bytes in the store, looked at through a small window; all of it blocks, so it runs on a worker. */
@ApplicationScoped
class Blobs {

    private static final int WINDOW = 64 * 1024;

    /** @param head the first bytes, by which a kind of file is known */
    record Seen(Sha256 sha256, byte[] head) {}

    private final S3 s3;

    Blobs(S3 s3) {
        this.s3 = s3;
    }

    /** Where a content is kept: every equal content at the same place. */
    static String address(Sha256 sha256) {
        return "sha256/" + sha256.hex().substring(0, 2) + "/" + sha256.hex();
    }

    /** In bytes; empty when there is no such object. */
    OptionalLong size(String bucket, String key) throws MinioException {
        try {
            var found = s3.quick()
                    .statObject(
                            StatObjectArgs.builder().bucket(bucket).object(key).build());
            return OptionalLong.of(found.size());
        } catch (ErrorResponseException trouble) {
            if (S3.isAbsent(trouble)) {
                return OptionalLong.empty();
            }
            throw trouble;
        }
    }

    /** Reads every byte: what a store says of a checksum is not believed. */
    Seen read(String bucket, String key) throws MinioException, IOException {
        var digest = sha256();
        try (var object = s3.patient()
                        .getObject(GetObjectArgs.builder()
                                .bucket(bucket)
                                .object(key)
                                .build());
                var bytes = new DigestInputStream(object, digest)) {
            var head = bytes.readNBytes(MediaType.HEAD);
            var window = new byte[WINDOW];
            while (bytes.read(window) >= 0) {
                // The digest takes what passes.
            }
            return new Seen(Sha256.of(digest.digest()), head);
        }
    }

    /**
     * Copies an upload to the address of its content and looks at the copy. The same content kept before is looked at
     * again and costs no second object; a damaged one is replaced.
     */
    void keep(String upload, Original original) throws MinioException, IOException {
        var address = address(original.sha256());
        if (isWhole(address, original)) {
            return;
        }
        s3.patient()
                .copyObject(CopyObjectArgs.builder()
                        .bucket(S3.EVIDENCE)
                        .object(address)
                        .source(SourceObject.builder()
                                .bucket(S3.QUARANTINE)
                                .object(upload)
                                .build())
                        .build());
        if (!isWhole(address, original)) {
            throw new IOException("the copy at " + address + " is not what was copied");
        }
    }

    private boolean isWhole(String address, Original original) throws MinioException, IOException {
        var size = size(S3.EVIDENCE, address);
        return size.isPresent()
                && size.getAsLong() == original.size()
                && read(S3.EVIDENCE, address).sha256().equals(original.sha256());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
