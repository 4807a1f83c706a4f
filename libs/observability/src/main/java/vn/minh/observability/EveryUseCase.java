package vn.minh.observability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.enterprise.inject.build.compatible.spi.MethodConfig;
import jakarta.enterprise.lang.model.declarations.ClassInfo;
import jakarta.enterprise.lang.model.declarations.MethodInfo;
import java.lang.reflect.Modifier;

/**
 * Has every use case measured without a word in it, so that none can be forgotten: the public {@code handle} of a class
 * that stands for itself. A reader of facts has a {@code handle} too, by its interface; the inbox measures it.
 */
public class EveryUseCase implements BuildCompatibleExtension {

    private static final String HOUSE = "vn.minh.";

    /** Runs while the service is built, once for each class that lives as long as the service. */
    @Enhancement(types = Object.class, withSubtypes = true, withAnnotations = ApplicationScoped.class)
    public void measure(ClassConfig type) {
        if (isOfTheHouse(type.info())) {
            type.methods().stream()
                    .filter(method -> isUseCase(method.info()))
                    .forEach((MethodConfig method) -> method.addAnnotation(Measured.class));
        }
    }

    private static boolean isOfTheHouse(ClassInfo type) {
        return type.name().startsWith(HOUSE) && type.superInterfaces().isEmpty();
    }

    private static boolean isUseCase(MethodInfo method) {
        return method.name().equals("handle") && Modifier.isPublic(method.modifiers());
    }
}
