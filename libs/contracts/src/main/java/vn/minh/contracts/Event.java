package vn.minh.contracts;

/** Something that happened, as every service may read it. Its class carries {@link Published}. */
public interface Event {

    /** The aggregate the fact is about; the Kafka key, so that facts about one subject stay in order. */
    String subject();
}
