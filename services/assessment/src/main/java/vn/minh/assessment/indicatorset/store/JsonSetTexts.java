package vn.minh.assessment.indicatorset.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.indicatorset.SetTexts;
import vn.minh.contracts.Wire;
import vn.minh.grading.IndicatorSet;

/** The wire's habits are the canonical ones: components in their order, no absent ones, plain decimals, no space. */
@ApplicationScoped
class JsonSetTexts implements SetTexts {

    private static final ObjectMapper JSON = Wire.mapper();

    @Override
    public String write(IndicatorSet set) {
        try {
            return JSON.writeValueAsString(set);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a set must be writable", e);
        }
    }

    @Override
    public IndicatorSet read(String text) {
        try {
            return JSON.readValue(text, IndicatorSet.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was published must be readable", e);
        }
    }
}
