package vn.minh.evidence.evidence.store;

import static java.util.stream.Collectors.toSet;

import io.minio.BucketExistsArgs;
import io.minio.RemoveObjectArgs;
import io.minio.messages.Part;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.evidence.evidence.Content;
import vn.minh.evidence.evidence.Finding;
import vn.minh.evidence.evidence.Limits;
import vn.minh.evidence.evidence.Slices;
import vn.minh.evidence.evidence.UploadKey;
import vn.minh.evidence.evidence.UploadPlan;
import vn.minh.evidence.evidence.Uploads;

/** The quarantine is a bucket; an upload's key is the id of its evidence and the number of the attempt. */
@ApplicationScoped
class S3Uploads implements Uploads {

    private static final Logger LOG = Logger.getLogger(S3Uploads.class);

    private final S3 s3;
    private final S3Parts parts;
    private final UploadLook look;
    private final UploadPlans plans;
    private final UploadRows rows;
    private final Limits limits;

    S3Uploads(S3 s3, S3Parts parts, UploadLook look, UploadPlans plans, UploadRows rows, Limits limits) {
        this.s3 = s3;
        this.parts = parts;
        this.look = look;
        this.plans = plans;
        this.rows = rows;
        this.limits = limits;
    }

    @Override
    public Uni<Void> ready() {
        return s3.<Void>ask(() -> {
            if (!s3.quick()
                    .bucketExists(
                            BucketExistsArgs.builder().bucket(S3.QUARANTINE).build())) {
                throw new IOException("no bucket " + S3.QUARANTINE);
            }
            return null;
        });
    }

    @Override
    public Uni<UploadPlan> plan(UploadKey key, Content.File file) {
        return limits.isLarge(file.size())
                ? begun(key).chain(upload -> missing(key, file, upload))
                : Uni.createFrom().item(plans.whole(key, file));
    }

    private Uni<UploadPlan> missing(UploadKey key, Content.File file, String upload) {
        var slices = new Slices(file.size(), limits.partSize());
        return s3.ask(() -> done(key, upload, slices)).map(done -> plans.inParts(key, upload, slices, done));
    }

    /** All of them when a confirmation put them together and was lost before it was recorded. */
    private Set<Integer> done(UploadKey key, String upload, Slices slices) throws Exception {
        var there = parts.there(key.toString(), upload, slices);
        if (there.isEmpty() && look.isThere(key.toString())) {
            return slices.all().stream().map(Slices.Slice::number).collect(toSet());
        }
        return there.stream().map(Part::partNumber).collect(toSet());
    }

    /** The upload in parts of this attempt, begun by whoever asks for its plan first. */
    private Uni<String> begun(UploadKey key) {
        return rows.upload(key)
                .chain(known -> known.map(upload -> Uni.createFrom().item(upload))
                        .orElseGet(
                                () -> s3.ask(() -> parts.begin(key.toString())).chain(upload -> claimed(key, upload))));
    }

    private Uni<String> claimed(UploadKey key, String upload) {
        return rows.claim(key, upload)
                .onFailure()
                .call(() -> abandon(key, upload))
                .chain(ours -> ours
                        ? Uni.createFrom().item(upload)
                        : abandon(key, upload)
                                .chain(() -> rows.upload(key))
                                .map(other -> other.orElseThrow(() -> awaitedNoMore(key))));
    }

    private static Rejected awaitedNoMore(UploadKey key) {
        return new Rejected(new NotFound("upload", key.toString()));
    }

    /** A courtesy: the clean-up does it again. */
    private Uni<Void> abandon(UploadKey key, String upload) {
        return abort(key.toString(), upload)
                .onFailure()
                .invoke(trouble -> LOG.infof("the upload %s of %s is left to the clean-up: %s", upload, key, trouble))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> abort(String key, String upload) {
        return s3.<Void>ask(() -> {
            parts.abort(key, upload);
            return null;
        });
    }

    @Override
    public Uni<Finding> look(UploadKey key, Content.File file) {
        return rows.upload(key).chain(upload -> s3.ask(() -> look.find(key.toString(), upload.orElse(null), file)));
    }

    @Override
    public Uni<Void> discard(UploadKey key) {
        return s3.<Void>ask(() -> {
            s3.quick()
                    .removeObject(RemoveObjectArgs.builder()
                            .bucket(S3.QUARANTINE)
                            .object(key.toString())
                            .build());
            return null;
        });
    }

    @Override
    public Uni<List<UploadKey>> leftBefore(Instant settledBefore, int most) {
        return rows.leftBefore(settledBefore, most);
    }

    @Override
    public Uni<Void> tidy(UploadKey key) {
        return rows.upload(key)
                .chain(upload -> upload.map(begun -> abort(key.toString(), begun))
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .chain(() -> discard(key))
                .chain(() -> rows.tidied(key));
    }

    @Override
    public Uni<Integer> abortForgotten(Instant begunBefore) {
        return s3.ask(() -> parts.openSince(begunBefore)).chain(open -> {
            var uploads = open.stream().map(S3Parts.Begun::upload).toList();
            return uploads.isEmpty()
                    ? Uni.createFrom().item(0)
                    : rows.named(uploads).chain(named -> abort(open, named));
        });
    }

    private Uni<Integer> abort(List<S3Parts.Begun> open, List<String> named) {
        return s3.ask(() -> {
            int aborted = 0;
            for (var begun : open) {
                if (!named.contains(begun.upload())) {
                    parts.abort(begun.key(), begun.upload());
                    aborted++;
                }
            }
            return aborted;
        });
    }
}
