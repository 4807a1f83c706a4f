package vn.minh.evidence.keeping.store;

import io.minio.ListMultipartUploadsArgs;
import io.minio.ListObjectsV2Args;
import io.minio.RemoveObjectArgs;
import io.minio.StatObjectArgs;
import io.minio.messages.Item;
import io.minio.messages.ListBucketResultV2;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.Sha256;
import vn.minh.evidence.keeping.Address;
import vn.minh.evidence.keeping.Buckets;
import vn.minh.evidence.keeping.KeptObject;

/** The store behind the S3 protocol, as the keeper sees it. */
@ApplicationScoped
class S3Buckets implements Buckets {

    private static final int PAGE = 1000;
    private static final Spot ROOT = new Spot(List.of(""), null);

    private final Keeper keeper;
    private final DeepRead deep;
    private final InstantSource clock;

    S3Buckets(Keeper keeper, DeepRead deep, InstantSource clock) {
        this.keeper = keeper;
        this.deep = deep;
        this.clock = clock;
    }

    @Override
    public Uni<Listing<Listed>> objects(Bucket bucket, @Nullable Spot at) {
        return keeper.ask(() -> list(bucket, at == null ? ROOT : at));
    }

    private Listing<Listed> list(Bucket bucket, Spot at) throws Exception {
        var result = keeper.answer(keeper.store()
                        .listObjectsV2(ListObjectsV2Args.builder()
                                .bucket(bucket.wireName())
                                .prefix(at.folders().getFirst())
                                .delimiter("/")
                                .encodingType("url")
                                .maxKeys(PAGE)
                                .continuationToken(at.page())
                                .build()))
                .result();
        var found = result.contents().stream()
                .map(item -> new Listed(
                        name(item, result.encodingType()),
                        item.size(),
                        item.lastModified().toInstant()))
                .toList();
        return new Listing<>(found, next(at, result));
    }

    /** The rest of this folder, then the folders in it, then those that were to come anyway. */
    private static @Nullable Spot next(Spot at, ListBucketResultV2 result) {
        var folders = new ArrayList<String>();
        if (result.isTruncated()) {
            folders.add(at.folders().getFirst());
        }
        result.commonPrefixes().stream()
                .map(prefix -> name(prefix.toItem(), result.encodingType()))
                .sorted()
                .forEach(folders::add);
        folders.addAll(at.folders().subList(1, at.folders().size()));
        return folders.isEmpty()
                ? null
                : new Spot(folders, result.isTruncated() ? result.nextContinuationToken() : null);
    }

    /** Names come encoded, since XML cannot carry every one of them. */
    private static String name(Item item, String encoding) {
        item.setEncodingType(encoding);
        return item.objectName();
    }

    @Override
    public Uni<Listing<Unfinished>> unfinished(@Nullable Spot at) {
        return keeper.ask(() -> {
            var result = keeper.answer(keeper.store()
                            .listMultipartUploads(ListMultipartUploadsArgs.builder()
                                    .bucket(Bucket.QUARANTINE.wireName())
                                    .maxUploads(PAGE)
                                    .keyMarker(at == null ? null : at.page())
                                    .build()))
                    .result();
            var found = result.uploads().stream()
                    .map(upload -> new Unfinished(
                            upload.objectName(),
                            upload.uploadId(),
                            upload.initiated().toInstant()))
                    .toList();
            return new Listing<>(found, result.isTruncated() ? new Spot(List.of(), result.nextKeyMarker()) : null);
        });
    }

    @Override
    public Uni<OptionalLong> size(Sha256 sha256) {
        return keeper.ask(() -> {
            try {
                var found = keeper.answer(keeper.store()
                        .statObject(StatObjectArgs.builder()
                                .bucket(Bucket.KEPT.wireName())
                                .object(Address.of(sha256))
                                .build()));
                return OptionalLong.of(found.size());
            } catch (Exception trouble) {
                if (Keeper.isAbsent(trouble)) {
                    return OptionalLong.empty();
                }
                throw trouble;
            }
        });
    }

    @Override
    public Uni<Optional<Sha256>> read(Sha256 sha256) {
        return keeper.ask(() -> deep.read(Bucket.KEPT.wireName(), Address.of(sha256)));
    }

    @Override
    public Uni<Boolean> remove(KeptObject marked, Duration within) {
        var deadline = Objects.requireNonNull(marked.removingAt()).plus(within);
        return keeper.ask(() -> {
            // Right before the word goes out: a process that slept since its mark may not remove what was kept anew.
            if (clock.instant().isAfter(deadline)) {
                return false;
            }
            keeper.answer(keeper.store()
                    .removeObject(RemoveObjectArgs.builder()
                            .bucket(Bucket.KEPT.wireName())
                            .object(Address.of(marked.sha256()))
                            .build()));
            return true;
        });
    }
}
