package vn.minh.evidence.keeping.store;

import io.minio.MinioAsyncClient;
import io.minio.errors.ErrorResponseException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Unavailable;

/** The keeper's own way to the store. Nobody waits for her at a screen, but a removal must not hang about either. */
@ApplicationScoped
class Keeper {

    private static final Logger LOG = Logger.getLogger(Keeper.class);
    private static final String REGION = "us-east-1";

    private final MinioAsyncClient store;
    private final long silence;
    private final Vertx vertx;

    Keeper(
            @ConfigProperty(name = "minh.s3.endpoint") String endpoint,
            @ConfigProperty(name = "minh.s3.access-key") String accessKey,
            @ConfigProperty(name = "minh.s3.secret-key") String secretKey,
            @ConfigProperty(name = "minh.evidence.keeper-within") Duration within,
            Vertx vertx) {
        this.silence = within.toMillis();
        this.store = MinioAsyncClient.builder()
                .endpoint(endpoint)
                .region(REGION)
                .credentials(accessKey, secretKey)
                .build();
        store.setTimeout(silence, silence, silence);
        this.vertx = vertx;
    }

    MinioAsyncClient store() {
        return store;
    }

    /** Runs blocking work on a worker and goes on where the caller was; every failure means that the store is away. */
    <T> Uni<T> ask(Callable<T> work) {
        return Uni.createFrom()
                .<T>emitter(then -> vertx.getOrCreateContext()
                        .executeBlocking(work, false)
                        .onSuccess(then::complete)
                        .onFailure(then::fail))
                .onFailure(trouble -> !(trouble instanceof Rejected))
                .transform(Keeper::unavailable);
    }

    /** The answer, or what was wrong with it, unwrapped. */
    <T> T answer(CompletableFuture<T> asked) throws Exception {
        try {
            return asked.get(2 * silence, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw cause(e);
        } catch (TimeoutException e) {
            asked.cancel(true);
            throw e;
        }
    }

    private static Exception cause(Exception e) {
        return e.getCause() instanceof Exception inner
                ? inner instanceof CompletionException || inner instanceof ExecutionException ? cause(inner) : inner
                : e;
    }

    /** No such object; no such bucket is trouble of another kind, and never a loss. */
    static boolean isAbsent(Exception trouble) {
        return trouble instanceof ErrorResponseException answer
                && answer.errorResponse().code().equals("NoSuchKey");
    }

    private static Rejected unavailable(Throwable trouble) {
        LOG.warnf("the store does not answer the keeper: %s", trouble.toString());
        return new Rejected(new Unavailable(
                "Kho lưu tệp minh chứng đang không trả lời; chưa đối chiếu hay dọn được gì thêm.",
                "Thử lại sau ít phút."));
    }
}
