package dev.armature.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** An isolating processor makes each file from exactly one element: Gradle's condition for compiling incrementally. */
final class OriginatingElementsTest {

    private static final String GRADLE_METADATA = "/META-INF/gradle/incremental.annotation.processors";

    @Test
    void eachFileComesFromOneRecord() {
        RecordingProcessor recording = new RecordingProcessor();

        Compilation compilation = javac().withProcessors(recording)
                .withOptions("-proc:only")
                .compile(Sources.in(Sources.ROOT.resolve("golden/documents/input")));

        assertThat(compilation.errors()).isEmpty();
        assertThat(recording.origins)
                .containsEntry("people.PersonRepository", "people.Person")
                .containsEntry("people.PeopleTable", "people.Person")
                .containsEntry("people.AddressCodec", "people.Address")
                .containsEntry("people.AddressAttributes", "people.Address")
                .containsEntry("people.LinkedCodec", "people.Folder.Linked");
    }

    @Test
    void gradleIsToldSo() throws IOException {
        try (var metadata = MapperProcessor.class.getResourceAsStream(GRADLE_METADATA)) {
            assertThat(metadata)
                    .asString(StandardCharsets.UTF_8)
                    .isEqualToIgnoringWhitespace(MapperProcessor.class.getName() + ",isolating");
        }
    }

    /** Runs the processor with a filer that notes what each file is made from. */
    private static final class RecordingProcessor extends AbstractProcessor {

        private final MapperProcessor processor = new MapperProcessor();
        private final Map<String, String> origins = new TreeMap<>();

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            processor.init(new RecordingEnvironment(environment, origins));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            processor.process(annotations, round);
            return false;
        }
    }

    private record RecordingEnvironment(ProcessingEnvironment real, Map<String, String> origins)
            implements ProcessingEnvironment {

        @Override
        public Filer getFiler() {
            return new RecordingFiler(real.getFiler(), origins);
        }

        @Override
        public Map<String, String> getOptions() {
            return real.getOptions();
        }

        @Override
        public Messager getMessager() {
            return real.getMessager();
        }

        @Override
        public Elements getElementUtils() {
            return real.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return real.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return real.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return real.getLocale();
        }
    }

    private record RecordingFiler(Filer real, Map<String, String> origins) implements Filer {

        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... elements) throws IOException {
            assertThat(elements).as(name.toString()).hasSize(1);
            origins.put(name.toString(), Arrays.toString(elements).replaceAll("[\\[\\]]", ""));
            return real.createSourceFile(name, elements);
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... elements) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileObject createResource(
                JavaFileManager.Location location, CharSequence packageName, CharSequence name, Element... elements) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileObject getResource(JavaFileManager.Location location, CharSequence packageName, CharSequence name)
                throws IOException {
            return real.getResource(location, packageName, name);
        }
    }
}
