package vn.minh.assessment.indicatorset;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Sha256;
import vn.minh.contracts.Event;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.assessment.CrosswalkRecordedV1;
import vn.minh.contracts.assessment.IndicatorSetDraftedV1;
import vn.minh.contracts.assessment.IndicatorSetPublishedV1;
import vn.minh.contracts.assessment.IndicatorSetRetiredV1;
import vn.minh.contracts.assessment.ItemMapping;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Rejection.HeaderRequired;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Transition;
import vn.minh.grading.IndicatorSet;
import vn.minh.grading.Mapping;

/**
 * One version of an indicator set on its way: written, published by somebody else, retired.
 *
 * @param ref code, version and hash of the text as it is now
 * @param version of this aggregate, not of the set
 */
public record SetVersion(IndicatorSetRef ref, SetState state, long version) {

    static final String WHAT = "indicator-set";

    static Transition<SetVersion> draft(IndicatorSet content, String text, Actor writer, Instant now) {
        var ref = new IndicatorSetRef(content.code(), content.version(), Sha256.of(text));
        return new Transition<>(
                new SetVersion(ref, new SetState.Draft(text, writer.id(), now), 0),
                new IndicatorSetDraftedV1(ref, writer.id(), now));
    }

    /** The same version written again; nothing when the text says what it said before. */
    @Nullable Transition<SetVersion> rewrite(String text, @Nullable Long expectedVersion, Actor writer, Instant now) {
        var ref = new IndicatorSetRef(this.ref.code(), this.ref.version(), Sha256.of(text));
        if (ref.equals(this.ref)) {
            return null;
        }
        return switch (state) {
            case SetState.Draft draft -> {
                Rejected.ifStale(required(expectedVersion), version);
                yield new Transition<>(
                        new SetVersion(ref, draft.rewrite(text, writer.id(), now), version),
                        new IndicatorSetDraftedV1(ref, writer.id(), now));
            }
            case SetState.Published _, SetState.Retired _ ->
                throw new Rejected(new Conflict(
                        "set-published",
                        "Bộ chỉ số " + ref.code() + " phiên bản " + ref.version()
                                + " đã được công bố với nội dung khác; phiên bản đã công bố không thay đổi được.",
                        "Tăng số phiên bản rồi gửi lại."));
        };
    }

    /** What there is to publish. */
    SetState.Draft draftToPublish() {
        return switch (state) {
            case SetState.Draft draft -> draft;
            case SetState.Published _, SetState.Retired _ -> throw illegal("publish");
        };
    }

    /** Two pairs of eyes: who wrote the draft last does not publish it. */
    Transition<SetVersion> publish(IndicatorSet content, Actor publisher, Instant now) {
        var draft = draftToPublish();
        if (draft.by().equals(publisher.id())) {
            throw new Rejected(new Forbidden(
                    "Bạn là người soạn bản nháp gần nhất của bộ chỉ số " + ref.code() + " phiên bản " + ref.version()
                            + " nên không được tự công bố.",
                    "Nhờ một quản trị viên hoặc chuyên viên Sở khác đọc lại rồi công bố."));
        }
        return step(
                draft.publish(publisher.id(), now),
                new IndicatorSetPublishedV1(ref, content.status().name(), content.complete(), draft.text(), now));
    }

    /** No new campaign may use it; dossiers that pin it keep it. */
    Transition<SetVersion> retire(Actor by, Instant now) {
        return switch (state) {
            case SetState.Published published ->
                step(published.retire(by.id(), now), new IndicatorSetRetiredV1(ref, by.id(), now));
            case SetState.Draft _, SetState.Retired _ -> throw illegal("retire");
        };
    }

    /** How its items follow from those of an earlier version: it stands where it stood. */
    Transition<SetVersion> record(IndicatorSetRef from, List<Mapping> mappings, Actor by, Instant now) {
        requirePublished();
        var told = mappings.stream()
                .map(mapping ->
                        new ItemMapping(ItemMapping.Kind.valueOf(mapping.kind().name()), mapping.from(), mapping.to()))
                .toList();
        return step(state, new CrosswalkRecordedV1(ref, from, told, by.id(), now));
    }

    /** A draft's items may still change, and nobody moves to what is retired. */
    void requirePublished() {
        if (!isUsable()) {
            throw illegal("map");
        }
    }

    /** Whether a new campaign may use it. */
    public boolean isUsable() {
        return state instanceof SetState.Published;
    }

    Transition<SetVersion> step(SetState next, Event event) {
        return new Transition<>(new SetVersion(ref, next, version), event);
    }

    private Rejected illegal(String move) {
        return new Rejected(new IllegalMove(WHAT, state.status().name(), move));
    }

    private static long required(@Nullable Long expectedVersion) {
        if (expectedVersion == null) {
            throw new Rejected(new HeaderRequired(
                    "If-Match", "Mở lại bản nháp để lấy phiên bản mới nhất, rồi gửi kèm If-Match: \"<phiên bản>\"."));
        }
        return expectedVersion;
    }
}
