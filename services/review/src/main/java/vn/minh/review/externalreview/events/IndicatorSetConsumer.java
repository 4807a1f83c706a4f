package vn.minh.review.externalreview.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.contracts.assessment.CrosswalkRecordedV1;
import vn.minh.contracts.assessment.IndicatorSetDraftedV1;
import vn.minh.contracts.assessment.IndicatorSetEvent;
import vn.minh.contracts.assessment.IndicatorSetPublishedV1;
import vn.minh.contracts.assessment.IndicatorSetRetiredV1;
import vn.minh.messaging.Reader;
import vn.minh.review.externalreview.LearnIndicatorSet;

/** A set travels to whoever grades by it. */
@ApplicationScoped
class IndicatorSetConsumer implements Reader<IndicatorSetEvent> {

    private final LearnIndicatorSet learn;

    IndicatorSetConsumer(LearnIndicatorSet learn) {
        this.learn = learn;
    }

    @Override
    public String name() {
        return Listener.NAME;
    }

    @Override
    public Class<IndicatorSetEvent> events() {
        return IndicatorSetEvent.class;
    }

    @Override
    public Uni<?> handle(IndicatorSetEvent event) {
        return switch (event) {
            case IndicatorSetPublishedV1 published -> learn.handle(published);
            // A draft is nobody's yet; what is retired goes on for the dossiers that pin it.
            case IndicatorSetDraftedV1 _, IndicatorSetRetiredV1 _, CrosswalkRecordedV1 _ ->
                Uni.createFrom().voidItem();
        };
    }
}
