package vn.minh.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import vn.minh.contracts.Wire;

/**
 * What an answer says, for what is asked very often: each expression of {@code path} is compiled to a class of its own
 * before it is read.
 */
public final class Body {

    private Body() {}

    public static JsonNode of(ValidatableResponse answer) {
        var text = answer.extract().asString();
        try {
            return Wire.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }
}
