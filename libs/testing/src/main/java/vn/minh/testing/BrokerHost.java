package vn.minh.testing;

/** Where the broker runs. Its ids are in {@link Shared}, so every instance is as good as another. */
sealed interface BrokerHost permits BrokerProcess, BrokerContainer {

    /** Starts it for the first time and returns its address. */
    String start();

    void pause();

    void resume();

    void kill();

    void restart();
}
