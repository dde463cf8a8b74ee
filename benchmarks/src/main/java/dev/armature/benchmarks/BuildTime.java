package dev.armature.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * How much longer does a clean build take for each entity that a processor writes code for?
 *
 * <p>Input: 200 records with twelve components each, compiled without a processor (the base) and then with one. Ours are
 * tables with two indexes; MapStruct maps each record to another one and back; record-builder makes a builder of each.
 * The time that a processor adds is its build's over that of the base, divided by the records; MapStruct's base has both
 * records. Cold is a compiler in a JVM of its own, timed from outside. Warm is one JVM that builds again and again: once
 * with processors that are loaded anew for each build, as Maven does it, and once with processors that stay loaded. What
 * is printed are medians, all cases taking turns.
 *
 * <p>Run with the path of the processor's jar, and if wanted the number of rounds (5) and of records (200). The files go
 * to {@code java.io.tmpdir}, whose file system is a part of what is measured.
 */
public final class BuildTime {
    private static final String COLD = "cold";
    private static final String WARM = "warm";

    private final Path folder;
    private final String processorPath;

    private BuildTime(Path folder, String processorPath) {
        this.folder = folder;
        this.processorPath = processorPath;
    }

    /**
     * Measures, or is what is measured.
     *
     * @param arguments the jar, rounds and records; or {@code cold} with a folder, a processor path and a case; or
     *     {@code warm} with a folder, a processor path, a title, rounds and records
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments[0].equals(COLD)) {
            new BuildTime(Path.of(arguments[1]), arguments[2]).compile(Case.valueOf(arguments[3]));
            return;
        }
        if (arguments[0].equals(WARM)) {
            BuildTime builds = new BuildTime(Path.of(arguments[1]), arguments[2]);
            int records = Integer.parseInt(arguments[5]);
            report(arguments[3], records, medians(Integer.parseInt(arguments[4]), builds::compile));
            return;
        }
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        int records = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 200;
        Path folder = Files.createTempDirectory("armature-build-time");
        try {
            String processors =
                    arguments[0] + System.getProperty("path.separator") + System.getProperty("java.class.path");
            new BuildTime(folder, processors).measure(rounds, records);
        } finally {
            delete(folder);
        }
    }

    private void measure(int rounds, int records) throws IOException, InterruptedException {
        for (Case build : Case.values()) {
            Path sources = Files.createDirectories(folder.resolve(build + "/src/shop"));
            for (int i = 0; i < records; i++) {
                for (Map.Entry<String, String> source : build.sources(i).entrySet()) {
                    Files.writeString(sources.resolve(source.getKey() + ".java"), source.getValue());
                }
            }
        }
        String own = BuildTime.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        report("cold", records, medians(rounds, build -> start(own, COLD, build.name())));
        String warmRounds = String.valueOf(rounds + 2);
        start(own, WARM, "warm, processors loaded for each build", warmRounds, String.valueOf(records));
        start(processorPath, WARM, "warm, processors loaded once", warmRounds, String.valueOf(records));
    }

    private interface Compilation {
        void run(Case build) throws IOException, InterruptedException;
    }

    /** Returns the median of each case in nanoseconds; the cases take turns, so that all meet the same weather. */
    private static Map<Case, Long> medians(int rounds, Compilation compilation)
            throws IOException, InterruptedException {
        Map<Case, List<Long>> times = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Case build : Case.values()) {
                long start = System.nanoTime();
                compilation.run(build);
                times.computeIfAbsent(build, none -> new ArrayList<>()).add(System.nanoTime() - start);
            }
        }
        Map<Case, Long> medians = new LinkedHashMap<>();
        times.forEach((build, all) -> {
            // The first times of a JVM are those of its warming up.
            long[] sorted = all.stream()
                    .skip(all.size() > 4 ? 2 : 0)
                    .mapToLong(Long::longValue)
                    .sorted()
                    .toArray();
            medians.put(build, sorted[sorted.length / 2]);
        });
        return medians;
    }

    private static void report(String name, int records, Map<Case, Long> medians) {
        System.out.printf(
                "%s, median of a whole build of %d records, and what the processor adds for each:%n", name, records);
        medians.forEach((build, nanos) -> {
            double added = (nanos - Objects.requireNonNull(medians.get(build.base()))) / 1e6 / records;
            System.out.printf("  %-16s %6d ms  %+7.1f ms%n", build, nanos / 1_000_000, added);
        });
    }

    /** Runs this class in a JVM of its own. What is on its class path is not loaded again from the processor path. */
    private void start(String classPath, String how, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                BuildTime.class.getName(),
                how,
                folder.toString(),
                processorPath));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed");
        }
    }

    private void compile(Case build) throws IOException {
        Path classes = folder.resolve(build + "/classes");
        delete(classes);
        Files.createDirectories(classes);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.list(folder.resolve(build + "/src/shop"))) {
            List<String> options = new ArrayList<>(List.of("-d", classes.toString(), "-cp", processorPath));
            options.addAll(
                    build.processor().isEmpty()
                            ? List.of("-proc:none")
                            : List.of("-processor", build.processor(), "-processorpath", processorPath));
            boolean done = javac.getTask(
                            null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources.toList()))
                    .call();
            if (!done) {
                throw new IllegalStateException(build + " does not compile");
            }
        }
    }

    private static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is built. */
    private enum Case {
        RECORDS(""),
        ARMATURE("dev.armature.processor.MapperProcessor"),
        RECORD_BUILDER("io.soabase.recordbuilder.processor.RecordBuilderProcessor"),
        PAIRS_OF_RECORDS(""),
        MAPSTRUCT("org.mapstruct.ap.MappingProcessor");

        private static final List<String> TYPES = List.of(
                "String",
                "String",
                "String",
                "String",
                "int",
                "long",
                "java.math.BigDecimal",
                "java.time.Instant",
                "boolean",
                "java.util.List<String>",
                "java.util.Map<String, Integer>",
                "java.util.Set<String>");

        private final String processor;

        Case(String processor) {
            this.processor = processor;
        }

        String processor() {
            return processor;
        }

        Case base() {
            return this == PAIRS_OF_RECORDS || this == MAPSTRUCT ? PAIRS_OF_RECORDS : RECORDS;
        }

        /** Returns the text of each file that belongs to one record, by the name of its type. */
        Map<String, String> sources(int number) {
            String name = "Thing" + number;
            return switch (this) {
                case RECORDS -> Map.of(name, record(name, "", false));
                case ARMATURE -> Map.of(name, record(name, table(name), true));
                case RECORD_BUILDER ->
                    Map.of(name, record(name, "@io.soabase.recordbuilder.core.RecordBuilder\n", false));
                case PAIRS_OF_RECORDS -> pair(name);
                case MAPSTRUCT -> {
                    Map<String, String> sources = new LinkedHashMap<>(pair(name));
                    sources.put(name + "Mapper", """
                            package shop;
                            @org.mapstruct.Mapper
                            public interface %1$sMapper {
                                %1$sView view(%1$s thing);
                                %1$s thing(%1$sView view);
                            }
                            """.formatted(name));
                    yield sources;
                }
            };
        }

        private static Map<String, String> pair(String name) {
            return Map.of(name, record(name, "", false), name + "View", record(name + "View", "", false));
        }

        private static String table(String name) {
            return """
                    @dev.armature.annotation.Table(name = "%s")
                    @dev.armature.annotation.Gsi(name = "first", accessor = "byFirst")
                    @dev.armature.annotation.Gsi(name = "second", accessor = "bySecond",
                        projection = dev.armature.annotation.ProjectionType.INCLUDE, include = "c4")
                    """.formatted(name);
        }

        private static String record(String name, String annotations, boolean keyed) {
            List<String> marks = Arrays.asList(
                    "@dev.armature.annotation.PartitionKey ",
                    "@dev.armature.annotation.SortKey ",
                    "@dev.armature.annotation.GsiKey(index = \"first\") ",
                    "@dev.armature.annotation.GsiKey(index = \"second\") ");
            String components = IntStream.range(0, TYPES.size())
                    .mapToObj(i -> (keyed && i < marks.size() ? marks.get(i) : "") + TYPES.get(i) + " c" + i)
                    .reduce((first, second) -> first + ", " + second)
                    .orElseThrow();
            return "package shop;\n" + annotations + "public record " + name + "(" + components + ") {}\n";
        }
    }
}
