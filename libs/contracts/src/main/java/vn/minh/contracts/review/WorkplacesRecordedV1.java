package vn.minh.contracts.review;

import java.time.Instant;
import java.util.List;
import vn.minh.contracts.Published;

/**
 * Where a person works and worked: all places known, replacing those before. She reviews none of the past three years.
 *
 * @param personId opaque id, the subject of the person's tokens
 * @param workplaces all that are known, replacing those before
 * @param recordedBy opaque id of who recorded them, herself or her authority
 */
@Published(type = "vn.minh.review.interest.workplaces-recorded.v1", topic = InterestEvent.TOPIC)
public record WorkplacesRecordedV1(String personId, List<Workplace> workplaces, String recordedBy, Instant recordedAt)
        implements InterestEvent {

    @Override
    public String subject() {
        return personId;
    }
}
