package dev.armature.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Renders every text of classes that hold nothing else, with samples in the places to fill in, and compares them with a
 * file that expects each. A text without an expectation fails, as does an expectation without a text; {@code
 * -Dgolden.update=true} writes the file anew, to be reviewed like code.
 */
public final class Wordings {
    private final Map<Class<?>, List<Object>> samples;

    /** Creates a list whose methods may take, beside text, numbers, lists and enums, these. */
    public Wordings(Map<Class<?>, List<Object>> samples) {
        this.samples = samples;
    }

    /** Checks that {@code lines} are those of a file below the module's test resources. */
    public static void requireExpected(Collection<String> lines, String file) throws IOException {
        Path expected = Path.of("src/test/resources").resolve(file);
        Path path = Files.exists(Path.of("src/test/resources")) ? expected : Path.of(module(file)).resolve(expected);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(path.getParent());
            Files.write(path, lines);
        }
        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(path));
    }

    /** Where the tests run from the root of the project, the module is that of the file's package. */
    private static String module(String file) {
        return Path.of(file).getName(2).toString();
    }

    /** Returns a line {@code Class.text = what it says} for each text of these classes, sorted. */
    public Collection<String> of(Class<?>... classes) throws ReflectiveOperationException {
        Collection<String> lines = new TreeSet<>();
        for (Class<?> type : classes) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getType() == String.class && !Modifier.isPrivate(field.getModifiers())) {
                    field.setAccessible(true);
                    lines.add(type.getSimpleName() + "." + field.getName() + " = " + field.get(null));
                }
            }
            for (Method method : type.getDeclaredMethods()) {
                if (!Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic()) {
                    method.setAccessible(true);
                    render(method, lines);
                }
            }
        }
        return lines;
    }

    private void render(Method method, Collection<String> lines) throws IllegalAccessException {
        List<List<Object>> calls = List.of(List.of());
        for (Class<?> type : method.getParameterTypes()) {
            List<List<Object>> longer = new ArrayList<>();
            for (List<Object> call : calls) {
                for (Object sample : samplesOf(type, call.size(), method)) {
                    List<Object> one = new ArrayList<>(call);
                    one.add(sample);
                    longer.add(one);
                }
            }
            calls = longer;
        }
        for (List<Object> call : calls) {
            String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
            try {
                Object text = method.invoke(null, call.toArray());
                String said = text instanceof Throwable problem ? problem.getMessage() : String.valueOf(text);
                lines.add(name + call + " = " + said);
            } catch (InvocationTargetException notOfThese) {
                if (!(notOfThese.getCause() instanceof IllegalArgumentException)) {
                    throw new IllegalStateException(name, notOfThese);
                }
            }
        }
    }

    private List<Object> samplesOf(Class<?> type, int index, Method method) {
        if (samples.containsKey(type)) {
            return samples.get(type);
        }
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        if (type == String.class || type == Object.class) {
            return List.of("{" + (char) ('a' + index) + "}");
        }
        if (type == boolean.class) {
            return List.of(false, true);
        }
        if (type == int.class) {
            return List.of(7 + index);
        }
        if (type == long.class) {
            return List.of(7L + index);
        }
        if (type == List.class) {
            return List.of(List.of("{x}"), List.of("{x}", "{y}"));
        }
        throw new IllegalStateException("No sample of " + type + " for " + method);
    }
}
