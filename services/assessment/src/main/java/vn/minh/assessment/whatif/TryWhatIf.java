package vn.minh.assessment.whatif;

import static java.util.Objects.requireNonNull;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.GradingFaults;
import vn.minh.assessment.campaign.Campaign;
import vn.minh.assessment.campaign.ReadCampaigns;
import vn.minh.assessment.indicatorset.IndicatorSets;
import vn.minh.assessment.indicatorset.KnownSet;
import vn.minh.assessment.indicatorset.PublishedSet;
import vn.minh.assessment.indicatorset.ReadCrosswalks;
import vn.minh.assessment.indicatorset.ReadIndicatorSets;
import vn.minh.assessment.selfassessment.ApprovedRounds;
import vn.minh.domain.Actor;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.grading.IndicatorSetCheck;

/** Use case: an officer tries a set, or other levels, on what the units of a campaign approved. Nothing is written. */
@ApplicationScoped
public class TryWhatIf {

    public record Command(Campaign.Id campaign, TrialEntry entry, Actor officer) {}

    private static final int PAGE = 100;

    private final ReadCampaigns campaigns;
    private final IndicatorSets sets;
    private final ReadIndicatorSets drafts;
    private final ReadCrosswalks crosswalks;
    private final ApprovedRounds rounds;

    TryWhatIf(
            ReadCampaigns campaigns,
            IndicatorSets sets,
            ReadIndicatorSets drafts,
            ReadCrosswalks crosswalks,
            ApprovedRounds rounds) {
        this.campaigns = campaigns;
        this.sets = sets;
        this.drafts = drafts;
        this.crosswalks = crosswalks;
        this.rounds = rounds;
    }

    public Uni<Tally> handle(Command command) {
        command.entry().requireOneOfBoth();
        return campaigns
                .one(command.campaign(), command.officer())
                .map(campaign -> campaign.plan().set())
                .flatMap(set -> sets.get(set.code(), set.version()))
                .flatMap(own -> trial(command, own))
                .flatMap(trial -> from(command.campaign(), "", trial, new Tally(trial)));
    }

    /** A page is forgotten before the next is read. */
    private Uni<Tally> from(Campaign.Id campaign, String after, Trial trial, Tally tally) {
        return rounds.page(campaign.value(), after, PAGE).flatMap(page -> {
            page.forEach(round -> tally.add(trial.of(round)));
            return page.size() < PAGE
                    ? Uni.createFrom().item(tally)
                    : from(campaign, page.getLast().unit().code(), trial, tally);
        });
    }

    private Uni<Trial> trial(Command command, PublishedSet own) {
        var entry = command.entry();
        return entry.triesLevels()
                ? Uni.createFrom().item(levels(entry, own))
                : drafts.one(requireNonNull(entry.setCode()), requireNonNull(entry.setVersion()), command.officer())
                        .flatMap(other -> set(own, other, command.officer()));
    }

    private static Trial levels(TrialEntry entry, PublishedSet own) {
        var other = own.content().withLevels(entry.read(own.content().levels()));
        var flaws = IndicatorSetCheck.check(other);
        if (!flaws.isEmpty()) {
            throw new Rejected(new Invalid(flaws.stream().map(GradingFaults::of).toList()));
        }
        return new Trial(own.ref(), own.content(), other, null, false);
    }

    private Uni<Trial> set(PublishedSet own, KnownSet other, Actor officer) {
        var tried = other.version().ref();
        if (!other.content().complete()) {
            throw new Rejected(new Invalid(new Fault(
                    "set-incomplete",
                    "setCode",
                    "Bộ chỉ số " + tried.code() + " phiên bản " + tried.version() + " chưa đủ điểm nên chưa chấm được.",
                    "Bổ sung điểm vào bản nháp rồi thử lại.")));
        }
        if (tried.equals(own.ref())) {
            return Uni.createFrom().item(new Trial(tried, own.content(), other.content(), null, false));
        }
        return drafts.one(own.ref().code(), own.ref().version(), officer)
                .flatMap(before -> crosswalks.between(before, other))
                .map(way -> {
                    if (way.isProposal() && !tried.code().equals(own.ref().code())) {
                        throw new Rejected(new Conflict(
                                "crosswalk-missing",
                                "Bộ chỉ số " + tried.code() + " khác bộ của đợt mà chưa có bảng chuyển đổi.",
                                "Lập bảng chuyển đổi giữa hai phiên bản rồi thử lại."));
                    }
                    return new Trial(tried, own.content(), other.content(), way.crosswalk(), way.isProposal());
                });
    }
}
