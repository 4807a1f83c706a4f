package vn.minh.evidence.evidence.store;

import io.minio.CopyObjectArgs;
import io.minio.GetObjectArgs;
import io.minio.SourceObject;
import io.minio.StatObjectArgs;
import io.minio.UploadObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.OptionalLong;
import vn.minh.evidence.evidence.Original;
import vn.minh.evidence.evidence.Sha256;

/** Bytes in the store, looked at through a small window; all of it blocks, so it runs on a worker. */
@ApplicationScoped
class Blobs {

    private static final int WINDOW = 64 * 1024;

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
    Sha256 read(String bucket, String key) throws MinioException, IOException {
        try (var bytes = open(bucket, key)) {
            return hash(bytes, OutputStream.nullOutputStream());
        }
    }

    /** Brings the bytes to a file here. Refuses when the disk is full. */
    Sha256 fetch(String bucket, String key, Path to) throws MinioException, IOException {
        try (var bytes = open(bucket, key);
                var file = Files.newOutputStream(to)) {
            return hash(bytes, file);
        }
    }

    static Sha256 hash(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return hash(bytes, OutputStream.nullOutputStream());
        }
    }

    private InputStream open(String bucket, String key) throws MinioException {
        return s3.patient()
                .getObject(GetObjectArgs.builder().bucket(bucket).object(key).build());
    }

    private static Sha256 hash(InputStream bytes, OutputStream copy) throws IOException {
        var digest = sha256();
        var window = new byte[WINDOW];
        for (int read = bytes.read(window); read >= 0; read = bytes.read(window)) {
            digest.update(window, 0, read);
            write(copy, window, read);
        }
        return Sha256.of(digest.digest());
    }

    private static void write(OutputStream copy, byte[] window, int length) {
        try {
            copy.write(window, 0, length);
        } catch (IOException full) {
            throw Scratch.full();
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

    /** Keeps a file from here at the address of its content, and looks at what the store has then. */
    void keep(Path file, Original original) throws MinioException, IOException {
        var address = address(original.sha256());
        if (isWhole(address, original)) {
            return;
        }
        s3.patient()
                .uploadObject(UploadObjectArgs.builder()
                        .bucket(S3.EVIDENCE)
                        .object(address)
                        .filename(file.toString())
                        .build());
        if (!isWhole(address, original)) {
            throw new IOException("what was put at " + address + " is something else");
        }
    }

    private boolean isWhole(String address, Original original) throws MinioException, IOException {
        var size = size(S3.EVIDENCE, address);
        return size.isPresent()
                && size.getAsLong() == original.size()
                && read(S3.EVIDENCE, address).equals(original.sha256());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
