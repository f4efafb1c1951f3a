package dev.overtake.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// Races in an embedded DuckDB database, to be asked in SQL.
///
/// Tables: `races`, `contenders`, `indicators`, `sources`, `observations`, `events`, `models`,
/// `scores`, `vocabulary`, each with the column `race`, and `files`, which keeps every folder's
/// text. The database reaches no other file and no network, and no statement can change that. Not
/// safe for use by several threads.
public final class Workspace implements AutoCloseable {
  private final Connection connection;
  private final @Nullable WriterLock lock;

  private Workspace(Connection connection, @Nullable WriterLock lock) {
    this.connection = connection;
    this.lock = lock;
  }

  /// A race in the workspace.
  public record StoredRace(String id, String title, String hash, long observations) {}

  /// Where the workspace stands by the XDG convention.
  public static Path defaultFile(Map<String, String> environment) {
    var data = environment.getOrDefault("XDG_DATA_HOME", "");
    var base =
        data.startsWith("/")
            ? Path.of(data)
            : Path.of(environment.getOrDefault("HOME", "."), ".local", "share");
    return base.resolve("overtake").resolve("workspace.duckdb");
  }

  /// Opens a workspace for writing, and makes one where there is none. Waits until no other writer
  /// has it.
  ///
  /// @throws WorkspaceException when the file is none, or is being read by another process
  public static Workspace open(Path file) {
    try {
      Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
      var lock = WriterLock.of(file.resolveSibling(file.getFileName() + ".lock"));
      try {
        var workspace = connect(file.toString(), false, lock);
        workspace.createTables();
        return workspace;
      } catch (RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new WorkspaceException("cannot write in the folder of " + file, e);
    }
  }

  /// Opens a workspace that exists, for queries only.
  public static Workspace openReadOnly(Path file) {
    return connect(file.toString(), true, null);
  }

  /// A workspace in memory that holds one race.
  public static Workspace of(Race race) {
    var workspace = connect("", false, null);
    workspace.createTables();
    workspace.transaction(() -> workspace.append(WorkspaceRows.of(race)));
    return workspace;
  }

  /// Takes in a race folder; a race of the same id is replaced.
  ///
  /// @throws InvalidRaceException when the folder breaks a rule
  public Race importRace(Path folder) {
    var race = RaceFolder.read(folder);
    var id = race.definition().id();
    var rows = new HashMap<>(WorkspaceRows.of(race));
    var files = new ArrayList<List<@Nullable Object>>();
    var faults = new Faults();
    RaceFiles.read(folder, faults).texts().forEach((n, text) -> files.add(List.of(id, n, text)));
    rows.put("files", files);
    transaction(() -> {
      delete(id);
      append(rows);
    });
    return race;
  }

  /// The races in the workspace, by id.
  public List<StoredRace> races() {
    var sql =
        "SELECT race, title, hash, (SELECT count(*) FROM observations o WHERE o.race = r.race)"
            + " FROM races r ORDER BY race";
    try (var statement = connection.createStatement();
        var found = statement.executeQuery(sql)) {
      var races = new ArrayList<StoredRace>();
      while (found.next()) {
        races.add(
            new StoredRace(
                found.getString(1), found.getString(2), found.getString(3), found.getLong(4)));
      }
      return races;
    } catch (SQLException e) {
      throw new WorkspaceException(e.getMessage(), e);
    }
  }

  /// Writes a race as the folder it came from, into a folder that is new or empty.
  ///
  /// @return whether there is such a race
  /// @throws UncheckedIOException when the folder holds anything or cannot be written
  public boolean exportRace(String id, Path folder) {
    var files = new HashMap<String, byte[]>();
    try (var statement =
        connection.prepareStatement("SELECT name, content FROM files WHERE race = ?")) {
      statement.setString(1, id);
      try (var found = statement.executeQuery()) {
        while (found.next()) {
          files.put(found.getString(1), found.getString(2).getBytes(StandardCharsets.UTF_8));
        }
      }
      if (!files.isEmpty()) {
        NewFolder.create(folder, files);
      }
      return !files.isEmpty();
    } catch (SQLException e) {
      throw new WorkspaceException(e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Asks a question in SQL. What the statement changes is undone unless it commits; a workspace
  /// opened read-only refuses changes.
  ///
  /// @param limit after which the statement is stopped
  /// @param mostRows how many rows may come back
  /// @throws WorkspaceException when the statement is wrong, not allowed, or takes too long
  public QueryResult query(String sql, Duration limit, int mostRows) {
    return new SqlQuery(connection, limit, mostRows).ask(sql);
  }

  @Override
  public void close() {
    try (var _ = lock) {
      connection.close();
    } catch (SQLException | IOException e) {
      throw new WorkspaceException(e.getMessage(), e);
    }
  }

  private static Workspace connect(String file, boolean readOnly, @Nullable WriterLock lock) {
    var settings = new Properties();
    if (readOnly) {
      settings.setProperty("duckdb.read_only", "true");
    }
    settings.setProperty("enable_external_access", "false");
    settings.setProperty("memory_limit", "2GB");
    settings.setProperty("lock_configuration", "true");
    settings.setProperty("jdbc_stream_results", "true");
    try {
      return new Workspace(DriverManager.getConnection("jdbc:duckdb:" + file, settings), lock);
    } catch (SQLException e) {
      throw new WorkspaceException(e.getMessage(), e);
    }
  }

  private void createTables() {
    try (var in = Workspace.class.getResourceAsStream("workspace.sql");
        var statement = connection.createStatement()) {
      statement.execute(
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    } catch (SQLException e) {
      throw new WorkspaceException(e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void delete(String id) throws SQLException {
    var tables = new ArrayList<>(List.of("races", "files"));
    List.of(RaceTable.values()).forEach(t -> tables.add(t.title()));
    for (var table : tables) {
      try (var statement =
          connection.prepareStatement("DELETE FROM " + table + " WHERE race = ?")) {
        statement.setString(1, id);
        statement.execute();
      }
    }
  }

  private void append(Map<String, List<List<@Nullable Object>>> tables) throws SQLException {
    for (var table : tables.entrySet()) {
      try (var appender =
          connection.unwrap(DuckDBConnection.class).createAppender("main", table.getKey())) {
        for (var row : table.getValue()) {
          appender.beginRow();
          for (var cell : row) {
            append(appender, cell);
          }
          appender.endRow();
        }
      }
    }
  }

  private static void append(DuckDBAppender appender, @Nullable Object cell) throws SQLException {
    switch (cell) {
      case null -> appender.appendNull();
      case Double number -> appender.append(number);
      case Integer number -> appender.append(number);
      case Boolean truth -> appender.append(truth);
      case LocalDate day -> appender.append(day);
      default -> appender.append(cell.toString());
    }
  }

  private void transaction(Change change) {
    try {
      connection.setAutoCommit(false);
      try {
        change.run();
        connection.commit();
      } finally {
        // After a commit there is nothing left to undo.
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new WorkspaceException(e.getMessage(), e);
    }
  }

  private interface Change {
    void run() throws SQLException;
  }
}
