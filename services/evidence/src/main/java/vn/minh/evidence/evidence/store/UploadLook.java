package vn.minh.evidence.evidence.store;

import io.minio.errors.ErrorResponseException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.evidence.evidence.Content;
import vn.minh.evidence.evidence.Finding;
import vn.minh.evidence.evidence.Limits;
import vn.minh.evidence.evidence.Original;
import vn.minh.evidence.evidence.Slices;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.Inspections;
import vn.minh.evidence.inspection.MediaType;
import vn.minh.evidence.inspection.Verdict;

/** Looks at one upload, on a file on our disk; all of it blocks, so it runs on a worker. */
@ApplicationScoped
class UploadLook {

    private final Blobs blobs;
    private final S3Parts parts;
    private final Scratch scratch;
    private final Inspections inspections;
    private final Limits limits;

    UploadLook(Blobs blobs, S3Parts parts, Scratch scratch, Inspections inspections, Limits limits) {
        this.blobs = blobs;
        this.parts = parts;
        this.scratch = scratch;
        this.inspections = inspections;
        this.limits = limits;
    }

    /** @param upload the store's name of an upload in parts; absent when the file comes whole */
    Finding find(String key, @Nullable String upload, Content.File file) throws Exception {
        var size = blobs.size(S3.QUARANTINE, key);
        if (size.isEmpty() && upload != null) {
            size = putTogether(key, upload, file);
        }
        if (size.isEmpty()) {
            throw notUploaded("Kho chưa nhận được tệp “" + file.name() + "”.");
        }
        if (size.getAsLong() != file.size()) {
            return new Finding.Unsound(Flaw.WRONG_SIZE);
        }
        return scratch.use(file.size(), copy -> find(key, file, copy));
    }

    boolean isThere(String key) throws Exception {
        return blobs.size(S3.QUARANTINE, key).isPresent();
    }

    /** From parts one object, once: who finds it done by somebody else is content. */
    private OptionalLong putTogether(String key, String upload, Content.File file) throws Exception {
        var slices = new Slices(file.size(), limits.partSize());
        var there = parts.there(key, upload, slices);
        int missing = slices.count() - there.size();
        if (missing > 0) {
            throw notUploaded(
                    "Kho còn thiếu %d trong %d phần của tệp “%s”.".formatted(missing, slices.count(), file.name()));
        }
        try {
            parts.complete(key, upload, there);
        } catch (ErrorResponseException trouble) {
            var done = blobs.size(S3.QUARANTINE, key);
            if (done.isEmpty()) {
                throw trouble;
            }
            return done;
        }
        return blobs.size(S3.QUARANTINE, key);
    }

    private Finding find(String key, Content.File file, Path copy) throws Exception {
        if (!blobs.fetch(S3.QUARANTINE, key, copy).equals(file.sha256())) {
            return new Finding.Unsound(Flaw.WRONG_CHECKSUM);
        }
        return switch (inspections.inspect(copy, file.type())) {
            case Verdict.Flawed(var flaw) -> new Finding.Unsound(flaw);
            case Verdict.Sound _ -> {
                var original = Original.of(file);
                blobs.keep(key, original);
                yield new Finding.Sound(original, null);
            }
            case Verdict.Cleaned(var type, var cleaned) -> keep(file, type, cleaned);
        };
    }

    /** What is kept is what is left of it, under its own hash. */
    private Finding keep(Content.File file, MediaType type, Path cleaned) throws Exception {
        try {
            var original = new Original(file.name(), type, Files.size(cleaned), Blobs.hash(cleaned));
            blobs.keep(cleaned, original);
            return new Finding.Sound(original, null);
        } finally {
            Files.deleteIfExists(cleaned);
        }
    }

    private static Rejected notUploaded(String why) {
        return new Rejected(
                new Conflict(
                        "not-uploaded",
                        why,
                        "Tải tiếp theo địa chỉ đã cấp rồi xác nhận lại; nếu địa chỉ đã hết hạn, mở lại minh chứng để lấy địa chỉ mới."));
    }
}
