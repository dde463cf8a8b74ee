/** Weather stations and what they measure: an application that is a named module. */
module dev.armature.samples.modular {
    requires static dev.armature.annotation;
    requires dev.armature.engine;
    requires dev.armature.runtime;
    requires static java.compiler;
    requires static org.jspecify;
}
