package vn.minh.evidence.catalogue.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.contracts.Wire;
import vn.minh.contracts.assessment.CrosswalkRecordedV1;
import vn.minh.contracts.assessment.IndicatorSetDraftedV1;
import vn.minh.contracts.assessment.IndicatorSetEvent;
import vn.minh.contracts.assessment.IndicatorSetPublishedV1;
import vn.minh.contracts.assessment.IndicatorSetRetiredV1;
import vn.minh.evidence.catalogue.LearnSet;
import vn.minh.grading.IndicatorSet;
import vn.minh.messaging.Reader;

/** A set was published: its items are the lines of catalogues. */
@ApplicationScoped
class IndicatorSetConsumer implements Reader<IndicatorSetEvent> {

    private static final ObjectMapper JSON = Wire.mapper();

    private final LearnSet learn;

    IndicatorSetConsumer(LearnSet learn) {
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
            case IndicatorSetPublishedV1 published ->
                learn.handle(new LearnSet.Command(published.set(), read(published)));
            // A draft is nobody's yet; what is retired goes on for the dossiers that pin it.
            case IndicatorSetDraftedV1 _, IndicatorSetRetiredV1 _, CrosswalkRecordedV1 _ ->
                Uni.createFrom().voidItem();
        };
    }

    private static IndicatorSet read(IndicatorSetPublishedV1 published) {
        try {
            return JSON.readValue(published.content(), IndicatorSet.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("set " + published.subject() + " cannot be read: " + e.getMessage(), e);
        }
    }
}
