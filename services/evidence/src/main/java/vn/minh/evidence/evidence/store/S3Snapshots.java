package vn.minh.evidence.evidence.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.evidence.evidence.Capture;
import vn.minh.evidence.evidence.Content;
import vn.minh.evidence.evidence.Finding;
import vn.minh.evidence.evidence.Original;
import vn.minh.evidence.evidence.Sha256;
import vn.minh.evidence.evidence.Snapshots;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.Inspections;
import vn.minh.evidence.inspection.MediaType;
import vn.minh.evidence.inspection.Verdict;
import vn.minh.evidence.webpage.Fetched;
import vn.minh.evidence.webpage.LinkRules;
import vn.minh.evidence.webpage.Page;
import vn.minh.evidence.webpage.PageAddress;
import vn.minh.evidence.webpage.Pages;

/** Pages are kept like files: as they came, under the hash of their body. */
@ApplicationScoped
class S3Snapshots implements Snapshots {

    private final Pages pages;
    private final LinkRules rules;
    private final Inspections inspections;
    private final S3 s3;
    private final Blobs blobs;
    private final InstantSource clock;

    S3Snapshots(Pages pages, LinkRules rules, Inspections inspections, S3 s3, Blobs blobs, InstantSource clock) {
        this.pages = pages;
        this.rules = rules;
        this.inspections = inspections;
        this.s3 = s3;
        this.blobs = blobs;
        this.clock = clock;
    }

    @Override
    public Uni<Finding> take(Content.Link link) {
        return switch (PageAddress.check(link.address().toString(), rules)) {
            case PageAddress.Sound(var address) -> pages.fetch(address, this::find);
            // The rules may have become narrower since it was announced.
            case PageAddress.Unsound _ -> unsound(Flaw.LINK_NOT_PUBLIC);
        };
    }

    private Uni<Finding> find(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Came(var page) -> s3.ask(() -> keep(page));
            case Fetched.Gone _ -> unsound(Flaw.LINK_GONE);
            case Fetched.Forbidden _ -> unsound(Flaw.LINK_NOT_PUBLIC);
            case Fetched.Endless _ -> unsound(Flaw.LINK_ENDLESS);
            case Fetched.TooLarge _ -> unsound(Flaw.LINK_TOO_LARGE);
            case Fetched.WrongType _ -> unsound(Flaw.LINK_WRONG_TYPE);
            case Fetched.Locked _ ->
                later(
                        "link-locked",
                        "Trang của liên kết yêu cầu đăng nhập nên người đánh giá không xem được.",
                        "Chia sẻ trang cho bất kỳ ai có liên kết rồi xác nhận lại, hoặc nộp nội dung bằng tệp.");
            case Fetched.Unreachable(var trouble) ->
                later(
                        "link-unreachable",
                        "Chưa mở được trang của liên kết: " + trouble.why() + "; chưa có gì được ghi nhận.",
                        "Mở thử trang trong trình duyệt rồi xác nhận lại sau ít phút, hoặc nộp nội dung bằng tệp.");
        };
    }

    private static Uni<Finding> unsound(Flaw flaw) {
        return Uni.createFrom().item(new Finding.Unsound(flaw));
    }

    private static Uni<Finding> later(String code, String why, String next) {
        return Uni.createFrom().failure(new Rejected(new Conflict(code, why, next)));
    }

    private Finding keep(Page page) throws Exception {
        var type = MediaType.kept(page.mediaType().equals("application/xhtml+xml") ? "text/html" : page.mediaType())
                .orElseThrow();
        if (type.isPage()) {
            return keep(page, type, page.body(), page.size(), new Sha256(page.sha256()));
        }
        return switch (inspections.inspect(page.body(), type)) {
            case Verdict.Sound _ -> keep(page, type, page.body(), page.size(), new Sha256(page.sha256()));
            case Verdict.Flawed(var flaw) -> new Finding.Unsound(flaw);
            case Verdict.Cleaned(var cleaned, var file) -> keepAndForget(page, cleaned, file);
        };
    }

    private Finding keepAndForget(Page page, MediaType type, Path file) throws Exception {
        try {
            return keep(page, type, file, Files.size(file), Blobs.hash(file));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Finding keep(Page page, MediaType type, Path file, long size, Sha256 sha256) throws Exception {
        var original = new Original(SnapshotName.of(page, type), type, size, sha256);
        blobs.keep(file, original);
        var seen = new Sha256(page.textSha256());
        return new Finding.Sound(
                original, new Capture(clock.instant(), URI.create(page.address().url()), title(page), seen));
    }

    private static @Nullable String title(Page page) {
        return page.title().isEmpty() ? null : page.title();
    }
}
