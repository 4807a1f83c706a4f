package vn.minh.assessment;

import static java.util.Collections.nCopies;
import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/** Several clients at the same time. */
public final class AtOnce {

    private AtOnce() {}

    /** The status codes of so many answers to the same request. */
    public static List<Integer> times(int clients, Callable<ValidatableResponse> request) {
        return each(nCopies(clients, request));
    }

    public static List<Integer> each(List<Callable<ValidatableResponse>> requests) {
        try (var clients = newVirtualThreadPerTaskExecutor()) {
            return clients.invokeAll(requests).stream()
                    .map(Future::resultNow)
                    .map(answer -> answer.extract().statusCode())
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
