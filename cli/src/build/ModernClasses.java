import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Rewrites a jar's classes in the class file format of today, with stack maps; their code stays.
///
/// The JVM's ahead-of-time cache leaves out classes of Java 5, which picocli is compiled for; with them in it every start
/// is a fifth shorter. Run by the build as `java ModernClasses.java JAR`, which changes the jar in place.
final class ModernClasses {
  private static final ClassTransform NEW_FORMAT =
      (builder, element) -> {
        if (element instanceof ClassFileVersion) {
          builder.withVersion(ClassFile.JAVA_25_VERSION, 0);
        } else {
          builder.with(element);
        }
      };

  /// Copies each instruction as it is, which makes the writer compute the stack maps.
  private static final ClassTransform SAME_CODE =
      ClassTransform.transformingMethodBodies((builder, element) -> builder.with(element));

  public static void main(String... args) throws IOException {
    var jar = Path.of(args[0]);
    var rewritten = jar.resolveSibling(jar.getFileName() + ".new");
    try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()});
        var in = new ZipInputStream(Files.newInputStream(jar));
        var out = new ZipOutputStream(Files.newOutputStream(rewritten))) {
      var hierarchy = ClassHierarchyResolver.ofResourceParsing(loader);
      var format =
          ClassFile.of(
              ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
              ClassFile.ClassHierarchyResolverOption.of(hierarchy));
      for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
        var bytes = in.readAllBytes();
        var copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(entry.getTimeLocal());
        out.putNextEntry(copy);
        out.write(isClass(entry.getName()) ? modern(format, bytes) : bytes);
      }
    }
    Files.setLastModifiedTime(rewritten, Files.getLastModifiedTime(jar));
    Files.move(rewritten, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isClass(String name) {
    return name.endsWith(".class") && !name.endsWith("module-info.class");
  }

  private static byte[] modern(ClassFile format, byte[] bytes) {
    return format.transformClass(format.parse(bytes), NEW_FORMAT.andThen(SAME_CODE));
  }
}
