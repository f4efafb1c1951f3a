CREATE TABLE IF NOT EXISTS races (
  race VARCHAR PRIMARY KEY, title VARCHAR, question VARCHAR, subject VARCHAR, cut_off DATE,
  hash VARCHAR);
CREATE TABLE IF NOT EXISTS files (race VARCHAR, name VARCHAR, content VARCHAR);
CREATE TABLE IF NOT EXISTS contenders (
  race VARCHAR, id VARCHAR, name VARCHAR, kind VARCHAR, short_name VARCHAR, members VARCHAR);
CREATE TABLE IF NOT EXISTS indicators (
  race VARCHAR, id VARCHAR, title VARCHAR, pillar VARCHAR, definition VARCHAR, unit VARCHAR,
  scale VARCHAR, kind VARCHAR, direction VARCHAR, attribution VARCHAR, cadence VARCHAR,
  publication_lag_months INTEGER, stale_after_months INTEGER, short_title VARCHAR,
  tie_zone DOUBLE, dependence_group VARCHAR, ruler_group VARCHAR, caveats VARCHAR);
CREATE TABLE IF NOT EXISTS sources (
  race VARCHAR, id VARCHAR, publisher VARCHAR, title VARCHAR, url VARCHAR, licence VARCHAR,
  redistributable BOOLEAN, tier VARCHAR, read_from VARCHAR, retrieved DATE);
CREATE TABLE IF NOT EXISTS observations (
  race VARCHAR, indicator VARCHAR, source VARCHAR, contender VARCHAR, period VARCHAR,
  period_start DATE, period_end DATE, value DOUBLE, unit VARCHAR, low DOUBLE, high DOUBLE,
  status VARCHAR, first_published DATE, edition VARCHAR, note VARCHAR);
CREATE TABLE IF NOT EXISTS events (
  race VARCHAR, date VARCHAR, jurisdiction VARCHAR, kind VARCHAR, title VARCHAR,
  summary VARCHAR, source VARCHAR);
CREATE TABLE IF NOT EXISTS models (
  race VARCHAR, model VARCHAR, developer VARCHAR, contender VARCHAR, released VARCHAR,
  parameters DOUBLE, active_parameters DOUBLE, licence VARCHAR, open_weights BOOLEAN,
  source VARCHAR);
CREATE TABLE IF NOT EXISTS scores (
  race VARCHAR, model VARCHAR, benchmark VARCHAR, score DOUBLE, date VARCHAR, source VARCHAR);
CREATE TABLE IF NOT EXISTS vocabulary (race VARCHAR, kind VARCHAR, word VARCHAR, meaning VARCHAR);
