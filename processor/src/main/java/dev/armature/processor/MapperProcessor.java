package dev.armature.processor;

import dev.armature.annotation.Document;
import dev.armature.annotation.ItemCollection;
import dev.armature.annotation.Projection;
import dev.armature.annotation.Repository;
import dev.armature.annotation.Table;
import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.model.DocumentModel;
import dev.armature.processor.model.Origin;
import dev.armature.processor.model.ProjectionModel;
import dev.armature.processor.model.RepositoryModel;
import dev.armature.processor.model.RoundModel;
import dev.armature.processor.model.SealedModel;
import dev.armature.processor.model.SharedTableModel;
import dev.armature.processor.model.TableModel;
import dev.armature.processor.reading.MapperAnnotations;
import dev.armature.processor.reading.MisplacedAnnotations;
import dev.armature.processor.reading.RoundReader;
import dev.armature.processor.validation.Rules;
import dev.armature.processor.writing.GeneratedSources;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Writes the generated types of every type that is annotated with {@link Table}, {@link Document}, {@link Projection} or
 * {@link Repository}: for each round it reads, validates and writes. What one type generates depends on that type and those
 * that it names, which makes the processor isolating for Gradle; the table of a module's item collections alone also comes
 * from these.
 */
public final class MapperProcessor extends AbstractProcessor {

    private final Function<ProcessingEnvironment, Writing> writing;
    private final Set<String> waiting = new LinkedHashSet<>();
    private final Set<String> collections = new LinkedHashSet<>();
    private final Set<String> sourceTypes = new LinkedHashSet<>();
    private boolean withNotes;

    /** Makes the processor as javac finds it. */
    public MapperProcessor() {
        this.writing = environment -> {
            GeneratedSources sources = new GeneratedSources(environment.getFiler(), environment.getElementUtils());
            return new Writing(
                    sources::write, sources::write, sources::write, sources::write, sources::write, sources::write);
        };
    }

    /** Makes a processor that hands what is valid to the given writing phase. */
    MapperProcessor(Consumer<TableModel> tableWriting, Consumer<DocumentModel> documentWriting) {
        this.writing = environment -> new Writing(
                tableWriting,
                shared -> shared.entities().forEach(tableWriting),
                documentWriting,
                document -> {},
                projection -> {},
                repository -> {});
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return MapperAnnotations.names();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return ProcessorOptions.NAMES;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        withNotes = ProcessorOptions.read(environment.getOptions(), environment.getMessager())
                .withNotes();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver() || round.getRootElements().isEmpty()) {
            // Records that still wait name types that nobody wrote; javac reports those by itself.
            return false;
        }
        Diagnostics diagnostics = new Diagnostics();
        Origin anywhere = Origin.of(round.getRootElements().iterator().next());
        diagnostics.guard(anywhere, () -> processRound(round, !annotations.isEmpty(), diagnostics));
        diagnostics.printTo(processingEnv.getMessager(), withNotes);
        return false;
    }

    private void processRound(RoundEnvironment round, boolean hasAnnotations, Diagnostics diagnostics) {
        round.getRootElements().forEach(type -> sourceTypes.add(type.toString()));
        if (!hasAnnotations && waiting.isEmpty()) {
            // The round of what was generated, by far the longest to look through.
            return;
        }
        MisplacedAnnotations.check(round, diagnostics);
        RoundModel model = new RoundReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils())
                .read(ready(round).values(), collections(round), sourceTypes, diagnostics);
        Rules.check(model, diagnostics);
        if (!diagnostics.hasErrors()) {
            write(model, writing.apply(processingEnv), diagnostics);
        }
    }

    private static void write(RoundModel model, Writing writing, Diagnostics diagnostics) {
        for (TableModel table : model.tables()) {
            diagnostics.guard(table.entity().origin(), () -> writing.tables().accept(table));
        }
        for (SharedTableModel shared : model.sharedTables()) {
            diagnostics.guard(shared.origin(), () -> writing.sharedTables().accept(shared));
        }
        for (DocumentModel document : model.documents()) {
            diagnostics.guard(document.origin(), () -> writing.documents().accept(document));
        }
        for (SealedModel document : model.sealedDocuments()) {
            diagnostics.guard(document.origin(), () -> writing.sealedDocuments().accept(document));
        }
        for (RepositoryModel repository : model.repositories()) {
            diagnostics.guard(repository.origin(), () -> writing.repositories().accept(repository));
        }
        for (ProjectionModel projection : model.projections()) {
            diagnostics.guard(projection.origin(), () -> writing.projections().accept(projection));
        }
    }

    /** Returns the records that can be read now, by qualified name; keeps the others for the next round. */
    private Map<String, TypeElement> ready(RoundEnvironment round) {
        Map<String, TypeElement> candidates = new LinkedHashMap<>();
        for (String name : waiting) {
            candidates.put(name, processingEnv.getElementUtils().getTypeElement(name));
        }
        for (Element type : round.getElementsAnnotatedWithAny(
                Set.of(Table.class, Document.class, Projection.class, Repository.class))) {
            candidates.put(type.toString(), (TypeElement) type);
        }
        waiting.clear();
        candidates.values().removeIf(type -> {
            boolean mustWait = RoundReader.mustWait(type);
            if (mustWait) {
                waiting.add(type.getQualifiedName().toString());
            }
            return mustWait;
        });
        return candidates;
    }

    /** Returns the item collections of this round and of those before, since a table may have waited. */
    private List<TypeElement> collections(RoundEnvironment round) {
        round.getElementsAnnotatedWith(ItemCollection.class).forEach(type -> collections.add(type.toString()));
        return collections.stream()
                .map(name -> processingEnv.getElementUtils().getTypeElement(name))
                .toList();
    }

    /** Where models go that have passed every rule. */
    private record Writing(
            Consumer<TableModel> tables,
            Consumer<SharedTableModel> sharedTables,
            Consumer<DocumentModel> documents,
            Consumer<SealedModel> sealedDocuments,
            Consumer<ProjectionModel> projections,
            Consumer<RepositoryModel> repositories) {}
}
