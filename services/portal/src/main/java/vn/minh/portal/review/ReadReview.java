package vn.minh.portal.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Result;
import vn.minh.portal.api.Reply;
import vn.minh.portal.api.Together;
import vn.minh.portal.delivery.Deliveries;
import vn.minh.portal.page.GroupCard;
import vn.minh.portal.page.PageRefused;
import vn.minh.portal.page.Section;
import vn.minh.portal.person.Person;

/** Gathers what the page of a review shows: without the review there is no page, without the rest there is. */
@ApplicationScoped
public class ReadReview {

    private final Together together;
    private final Reviews reviews;
    private final Deliveries deliveries;

    ReadReview(Together together, Reviews reviews, Deliveries deliveries) {
        this.together = together;
        this.reviews = reviews;
        this.deliveries = deliveries;
    }

    public ReviewSight handle(Person person, UUID id) {
        var review = PageRefused.orHere(reviews.get(person, id)).value();
        Supplier<Reply<Optional<Recognition>>> recognition = review.isConcluded()
                ? together.ask(() -> reviews.recognitionOf(person, id))
                : () -> new Reply.Here<>(Optional.empty(), 0);
        var sent = together.ask(() -> deliveries.of(person, review.unit().code(), review.selfAssessment()));
        return new ReviewSight(
                review,
                cards(
                        review,
                        review.ownResult() == null
                                ? List.of()
                                : review.ownResult().groups()),
                cards(review, reviewed(review)),
                level(review),
                recognition.get().maybe().flatMap(one -> one).orElse(null),
                Section.of(sent.get()),
                Stream.of(recognition.get())
                        .flatMap(reply -> reply.excuse().stream())
                        .toList());
    }

    private static List<Result.Group> reviewed(Review review) {
        var result = review.result();
        var preview = review.preview();
        return result != null ? result.groups() : preview != null ? preview.groups() : List.of();
    }

    private static int level(Review review) {
        var result = review.result();
        var preview = review.preview();
        return result != null ? result.level() : preview != null ? preview.level() : 0;
    }

    private static List<GroupCard> cards(Review review, List<Result.Group> results) {
        return results.stream()
                .map(result -> {
                    var group = review.groups().stream()
                            .filter(one -> one.code().equals(result.code()))
                            .findFirst();
                    return GroupCard.of(
                            result,
                            group.map(Review.Group::text).orElse(null),
                            group.map(ReadReview::max).orElse(null),
                            null);
                })
                .toList();
    }

    private static @Nullable BigDecimal max(Review.Group group) {
        return group.max();
    }
}
