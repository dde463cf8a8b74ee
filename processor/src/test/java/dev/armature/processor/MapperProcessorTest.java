package dev.armature.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.armature.processor.model.CodecModel;
import dev.armature.processor.model.TableModel;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MapperProcessorTest {

    private static final JavaFileObject SONG = JavaFileObjects.forSourceString("music.Song", """
                package music;

                import dev.armature.annotation.*;

                @Table(name = "Music")
                record Song(@PartitionKey String artist, int year) {}
                """);

    @Test
    void printsNotesOnlyWhereAskedFor() {
        Compilation silent = javac().withProcessors(new MapperProcessor()).compile(SONG);
        Compilation telling = javac().withProcessors(new MapperProcessor())
                .withOptions("-Aarmature.notes=true")
                .compile(SONG);

        assertThat(silent.notes()).isEmpty();
        assertThat(telling).hadNoteContaining("[ARM-303] `year` is a reserved word");
    }

    @Test
    void refusesUnknownOption() {
        Compilation compilation = javac().withProcessors(new MapperProcessor())
                .withOptions("-Aarmature.note=true")
                .compile(SONG);

        assertThat(compilation)
                .hadErrorContaining("[ARM-001] The option -Aarmature.note does not exist. Known: -Aarmature.notes");
    }

    @Test
    void refusesUnknownValueOfOption() {
        Compilation compilation = javac().withProcessors(new MapperProcessor())
                .withOptions("-Aarmature.notes")
                .compile(SONG);

        assertThat(compilation).hadErrorContaining("[ARM-001] The option -Aarmature.notes is true or false");
    }

    @Test
    void reportsItsOwnFailureOnTheRecord() {
        MapperProcessor failing = new MapperProcessor(
                table -> {
                    throw new IllegalStateException("no writer");
                },
                document -> {});

        Compilation compilation = javac().withProcessors(failing).compile(SONG);

        assertThat(compilation)
                .hadErrorContaining(
                        "[ARM-000] This is a bug in the processor, not in your code: java.lang.IllegalStateException: no writer")
                .inFile(SONG)
                .onLine(6);
    }

    @Test
    void writesNothingWhereAnyRecordIsWrong() {
        List<TableModel> written = new ArrayList<>();
        JavaFileObject wrong = JavaFileObjects.forSourceString("music.Album", """
                package music;
                @dev.armature.annotation.Table(name = "Albums")
                record Album(String title) {}
                """);

        Compilation compilation = javac().withProcessors(new MapperProcessor(written::add, document -> {}))
                .compile(SONG, wrong);

        assertThat(compilation).hadErrorContaining("[ARM-101]");
        assertThat(written).isEmpty();
    }

    @Test
    void waitsForTypesThatAnotherProcessorWrites() {
        List<TableModel> written = new ArrayList<>();
        JavaFileObject waiting = JavaFileObjects.forSourceString("music.Album", """
                package music;
                import dev.armature.annotation.*;
                @Table(name = "Albums")
                record Album(@PartitionKey String title, java.util.List<Genre> genres) {}
                """);

        Compilation compilation = javac().withProcessors(
                        new MapperProcessor(written::add, document -> {}), new GenreProcessor())
                .compile(waiting);

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(written).extracting(table -> table.name().value()).containsExactly("Albums");
    }

    @Test
    void waitsWithPartsOfAnEntityThatIsStoredByAGeneratedCodec() {
        JavaFileObject[] sources = {
            JavaFileObjects.forSourceString("shop.Money", """
                    package shop;
                    record Money(long cents) {}
                    """),
            JavaFileObjects.forSourceString("shop.MoneyMixin", """
                    package shop;
                    import dev.armature.annotation.*;
                    @Document @Mixin(of = Money.class)
                    interface MoneyMixin {}
                    """),
            JavaFileObjects.forSourceString("shop.ShopItem", """
                    package shop;
                    import dev.armature.annotation.*;
                    @Table(name = "Shop", partitionKey = "pk", sortKey = "sk")
                    sealed interface ShopItem permits Order {}
                    """),
            JavaFileObjects.forSourceString("shop.Order", """
                    package shop;
                    import dev.armature.annotation.*;
                    @Item(type = "order") @Key(partition = "ORDER#{id}", sort = "ORDER")
                    record Order(String id, @Converted(MoneyCodec.class) Money total) implements ShopItem {}
                    """),
            JavaFileObjects.forSourceString("shop.Total", """
                    package shop;
                    import dev.armature.annotation.*;
                    @Projection(of = Order.class)
                    record Total(Money total) {}
                    """),
            JavaFileObjects.forSourceString("shop.Orders", """
                    package shop;
                    import dev.armature.annotation.*;
                    @Repository(Order.class)
                    interface Orders { java.util.Optional<Order> find(String id); }
                    """)
        };

        Compilation compilation = javac().withProcessors(new MapperProcessor()).compile(sources);

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation).generatedSourceFile("shop.OrdersQueries");
    }

    @Test
    void readsDocumentsThatWereCompiledEarlier(@TempDir Path classes) throws IOException {
        JavaFileObject address = JavaFileObjects.forSourceString("people.Address", """
                package people;
                @dev.armature.annotation.Document
                public record Address(String street, java.util.List<Address> former) {}
                """);
        JavaFileObject person = JavaFileObjects.forSourceString("people.Person", """
                package people;
                import dev.armature.annotation.*;
                @Table(name = "People")
                record Person(@PartitionKey String id, Address home) {}
                """);
        for (JavaFileObject file : javac().compile(address).generatedFiles()) {
            Files.createDirectories(classes.resolve("people"));
            try (InputStream bytes = file.openInputStream()) {
                Files.copy(bytes, classes.resolve("people/Address.class"));
            }
        }
        List<TableModel> written = new ArrayList<>();
        List<File> classPath = Stream.concat(
                        Stream.of(classes.toString()),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)))
                .map(File::new)
                .toList();

        Compilation compilation = javac().withProcessors(new MapperProcessor(written::add, document -> {}))
                .withClasspath(classPath)
                .compile(person);

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(written.get(0).entity().attributes().get(1).codec()).isInstanceOf(CodecModel.Nested.class);
    }

    @Test
    void leavesTypesThatNeverComeToJavac() {
        JavaFileObject waiting = JavaFileObjects.forSourceString("music.Album", """
                package music;
                import dev.armature.annotation.*;
                @Table(name = "Albums")
                record Album(@PartitionKey String title, Genre genre) {}
                """);

        Compilation compilation = javac().withProcessors(new MapperProcessor()).compile(waiting);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("cannot find symbol");
    }

    /** Writes an enum in its first round. */
    private static final class GenreProcessor extends AbstractProcessor {

        private boolean hasWritten;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!hasWritten) {
                hasWritten = true;
                try (Writer file =
                        processingEnv.getFiler().createSourceFile("music.Genre").openWriter()) {
                    file.write("package music; enum Genre { JAZZ, ROCK }");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
