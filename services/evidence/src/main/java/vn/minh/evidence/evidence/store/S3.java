package vn.minh.evidence.evidence.store;

import io.minio.MinioAsyncClient;
import io.minio.MinioClient;
import io.minio.errors.ErrorResponseException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import okhttp3.OkHttpClient;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Unavailable;

/** The store behind the S3 protocol: its clients, and a way to wait for them without holding the event loop. */
@ApplicationScoped
class S3 {

    static final String QUARANTINE = "minh-quarantine";
    static final String EVIDENCE = "minh-evidence";

    private static final Logger LOG = Logger.getLogger(S3.class);
    private static final int NOT_FOUND = 404;
    /** Any fixed one will do; it saves the SDK from asking the store for it. */
    private static final String REGION = "us-east-1";
    /** Copying within the store answers only when it is done. */
    private static final Duration LONG = Duration.ofSeconds(60);

    private final MinioClient quick;
    private final MinioClient patient;
    private final MinioAsyncClient quickInParts;
    private final MinioAsyncClient patientInParts;
    private final MinioClient outside;
    private final UploadSignature signature;
    private final Vertx vertx;

    S3(
            @ConfigProperty(name = "minh.s3.endpoint") String endpoint,
            @ConfigProperty(name = "minh.s3.public-endpoint") String publicEndpoint,
            @ConfigProperty(name = "minh.s3.access-key") String accessKey,
            @ConfigProperty(name = "minh.s3.secret-key") String secretKey,
            @ConfigProperty(name = "minh.evidence.store-within") Duration within,
            Vertx vertx) {
        var http = new OkHttpClient.Builder()
                .connectTimeout(within)
                .readTimeout(within)
                .writeTimeout(within)
                // A store that was started anew has closed the connections kept from before: those are tried again.
                .retryOnConnectionFailure(true)
                .build();
        var once = http.newBuilder().callTimeout(within).build();
        var whole = http.newBuilder().readTimeout(LONG).build();
        this.quick = client(endpoint, accessKey, secretKey, once);
        this.patient = client(endpoint, accessKey, secretKey, whole);
        this.quickInParts = inParts(endpoint, accessKey, secretKey, once);
        this.patientInParts = inParts(endpoint, accessKey, secretKey, whole);
        this.outside = client(publicEndpoint, accessKey, secretKey, once);
        this.signature = new UploadSignature(publicEndpoint, REGION, accessKey, secretKey);
        this.vertx = vertx;
    }

    private static MinioClient client(String endpoint, String accessKey, String secretKey, OkHttpClient http) {
        return MinioClient.builder()
                .endpoint(endpoint)
                .region(REGION)
                .credentials(accessKey, secretKey)
                .httpClient(http)
                .build();
    }

    /** The SDK shows uploads in parts in this client only. */
    private static MinioAsyncClient inParts(String endpoint, String accessKey, String secretKey, OkHttpClient http) {
        return MinioAsyncClient.builder()
                .endpoint(endpoint)
                .region(REGION)
                .credentials(accessKey, secretKey)
                .httpClient(http)
                .build();
    }

    /** For questions with a short answer: fails within seconds when the store hangs. */
    MinioClient quick() {
        return quick;
    }

    /** For bytes: goes on as long as they flow. */
    MinioClient patient() {
        return patient;
    }

    /** As {@link #quick}, for uploads in parts. */
    MinioAsyncClient quickInParts() {
        return quickInParts;
    }

    /** As {@link #patient}, for uploads in parts: putting them together may take its time. */
    MinioAsyncClient patientInParts() {
        return patientInParts;
    }

    /** Signs download addresses for browsers; never connects. */
    MinioClient outside() {
        return outside;
    }

    /** Signs upload addresses for browsers. */
    UploadSignature signature() {
        return signature;
    }

    /**
     * Runs blocking work on a worker and goes on where the caller was: Hibernate Reactive refuses to be called from
     * another thread. Every failure means that the store is not there for us.
     */
    <T> Uni<T> ask(Callable<T> work) {
        return Uni.createFrom()
                .<T>emitter(then -> vertx.getOrCreateContext()
                        .executeBlocking(work, false)
                        .onSuccess(then::complete)
                        .onFailure(then::fail))
                .onFailure(trouble -> !(trouble instanceof Rejected))
                .transform(S3::unavailable);
    }

    /** Blocks. */
    static <T> T await(Future<T> answer) throws Exception {
        try {
            return answer.get();
        } catch (ExecutionException trouble) {
            throw trouble.getCause() instanceof Exception cause ? cause : trouble;
        }
    }

    static boolean isAbsent(Exception trouble) {
        return trouble instanceof ErrorResponseException answer
                && answer.response().code() == NOT_FOUND
                && !answer.errorResponse().code().equals("NoSuchBucket");
    }

    private static Rejected unavailable(Throwable trouble) {
        LOG.warnf("the store does not answer: %s", trouble.toString());
        return new Rejected(new Unavailable(
                "Kho lưu tệp minh chứng đang không trả lời; chưa có gì được ghi nhận.",
                "Giữ lại tệp và thử lại sau ít phút."));
    }
}
